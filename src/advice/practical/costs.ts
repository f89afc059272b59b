/** What the study and the papers of a way cost, and who pays a part. */
import {
  CREDENTIALS,
  type Credential,
  grouped,
  isEarnedAtWork,
  type Payer,
  type Price,
  type PricedKind,
} from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf, payersOf, pricesOf } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { type CredentialLeft, levelOf } from '../doors/credential-left';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { standingOf } from '../price/asker';

/** What one credential of a way costs: tuition, fees and tests that are still to pay. */
export interface Cost {
  readonly credential: string;
  readonly minUsd: number;
  readonly maxUsd: number;
  /** Those who may pay a part of it for this person. */
  readonly paidBy: readonly Payer[];
  readonly price: Price;
}

/** The costs of a way, in the order of its credentials, each once. What an employer pays for, such as an apprenticeship, has none. */
export function costsOf(graph: CareerGraph, search: RouteSearch, chain: Chain): readonly Cost[] {
  const standing = standingOf(graph, chain[0]!.from, search);
  const isGraduate = standing.education >= CREDENTIALS.BACHELOR.level;
  const served = hasServed(graph, search);
  const paysFor = ({ for: whom }: Payer) => whom === 'ALL' || (whom === 'NO_BACHELOR' ? !isGraduate : served);
  const costs = new Map<string, Cost>();
  for (const left of chain.flatMap(({ way }) => way.credentials)) {
    const { name } = left.credential;
    const cost = costs.has(name) ? null : costOf(graph, left, isGraduate);
    if (cost === null) continue;
    const paidBy = cost.price.paidBy.flatMap((id) => payersOf(graph).get(id) ?? []).filter(paysFor);
    costs.set(name, { ...cost, paidBy });
  }
  return [...costs.values()];
}

function costOf(graph: CareerGraph, left: CredentialLeft, isGraduate: boolean): Omit<Cost, 'paidBy'> | null {
  const { credential, held, yearsLeft } = left;
  const kind = pricedKind(left);
  const price = kind === null ? undefined : pricesOf(graph).get(kind);
  if (held || isEarnedAtWork(credential) || price === undefined) return null;
  const range = ownRange(left) ?? rangeOf(graph, left, price, isGraduate);
  if (range.maxUsd === 0 || yearsLeft === 0) return null;
  return { credential: left.by ?? credential.name, ...range, price };
}

/** What the price of a credential goes by, on the way to it that this person takes; null for work, which is paid. */
function pricedKind({ credential, byKind }: CredentialLeft): PricedKind | null {
  switch (byKind) {
    case null:
      return credential.isAssociate === true ? 'ASSOCIATE' : credential.kind;
    case 'WORK':
      return null;
    case 'COLLEGE':
      return 'ASSOCIATE';
    case 'COURSES':
    case 'ANY_DEGREE':
      return 'BACHELOR';
    default:
      return byKind;
  }
}

interface Range {
  readonly minUsd: number;
  readonly maxUsd: number;
}

/** What the door itself says that the credential costs: the part of it that is left. */
function ownRange({ credential, yearsLeft, byKind }: CredentialLeft): Range | null {
  const { costUsd, years } = credential;
  if (costUsd === undefined || byKind !== null) return null;
  const part = years === 0 ? 1 : Math.min(1, yearsLeft / years);
  return { minUsd: roughly(costUsd[0] * part), maxUsd: roughly(costUsd[1] * part) };
}

/** Study beside work takes longer and costs the same, so no more years are paid than full-time study has. */
function rangeOf(graph: CareerGraph, left: CredentialLeft, price: Price, isGraduate: boolean): Range {
  const { credential, yearsLeft } = left;
  if (price.per === 'ONCE') return { minUsd: price.minUsd, maxUsd: price.maxUsd };
  const before = pricesOf(graph).get('BACHELOR');
  const college = !isGraduate && followsBachelor(credential) && before !== undefined ? ENTRY_MODEL.bachelorYears : 0;
  const own = Math.min(yearsLeft, credential.years);
  const earlier = Math.min(college, Math.max(0, yearsLeft - own));
  const sum = (usd: (price: Price) => number) => roughly(own * usd(price) + earlier * (before ? usd(before) : 0));
  return { minUsd: sum(({ minUsd }) => minUsd), maxUsd: sum(({ maxUsd }) => maxUsd) };
}

/** True for degrees that ask for a bachelor's degree first. */
function followsBachelor(credential: Credential): boolean {
  return levelOf(credential) > CREDENTIALS.BACHELOR.level && credential.isFirstDegree !== true;
}

/** True if somebody says that they serve, or have served, in the forces. */
function hasServed(graph: CareerGraph, { from, profile }: RouteSearch): boolean {
  const { codes } = jobsOf(graph);
  const roles = [from, ...(profile.background?.pastRoles ?? []).map(({ role }) => role)];
  return roles.some((role) => codes[role]?.[0]?.code.startsWith(FORCES) === true);
}

/** The group of the SOC for the armed forces. */
const FORCES = '55-';

/** A sum of money as exactly as estimates are: two digits, "$8,300", "$46,000". */
export function roughly(usd: number): number {
  return Number(usd.toPrecision(2));
}

/** The same as text: "$8,300". */
export function roughText(usd: number): string {
  return `$${grouped(roughly(usd))}`;
}

/** What some costs come to in all, US dollars: at least, and at most. */
export function costInAll(costs: readonly Cost[]): readonly [least: number, most: number] {
  return [sumOf(costs, ({ minUsd }) => minUsd), sumOf(costs, ({ maxUsd }) => maxUsd)];
}

function sumOf(costs: readonly Cost[], usdOf: (cost: Cost) => number): number {
  return costs.reduce((sum, cost) => sum + usdOf(cost), 0);
}
