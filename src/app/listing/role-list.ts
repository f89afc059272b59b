import { z } from 'zod';
import { isNeed, type Scheme, type Seniority, seniorityRank } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { numbersOf } from '../inputs/references';
import { by, type Comparison, oncePerKey, sorted } from './order';
import { choice, jobZone, parseInput, payUsd, references, searchText } from './parse-input';
import { matchesByText } from './text-matches';

/** Orders of roles. What is unknown comes last; ties are broken by id. */
export const ROLE_ORDERS = [
  'TITLE',
  'TITLE_DESC',
  'SENIORITY',
  'SENIORITY_DESC',
  'PAY',
  'PAY_DESC',
  'JOB_ZONE',
  'JOB_ZONE_DESC',
  'RELEVANCE',
] as const;
export type RoleOrder = (typeof ROLE_ORDERS)[number];

/** What a role has to fulfil, all of it; what is left out is not asked. */
export interface RoleFilter {
  readonly schemes?: readonly Scheme[] | undefined;
  /** Ids, slugs or names. */
  readonly disciplines?: readonly string[] | undefined;
  readonly seniorities?: readonly Seniority[] | undefined;
  /** Words of the title or an alternate title. */
  readonly text?: string | undefined;
  /** Ids, slugs or names of competencies that the role needs. */
  readonly requires?: readonly string[] | undefined;
  /** 1 to 5. */
  readonly jobZones?: readonly number[] | undefined;
  /** Typical pay is known and at least this, US dollars a year. */
  readonly minPayUsd?: number | undefined;
}

const FILTER = z.object({
  schemes: choice<Scheme>().optional(),
  disciplines: references.optional(),
  seniorities: choice<Seniority>().optional(),
  text: searchText.optional(),
  requires: references.optional(),
  jobZones: z
    .array(jobZone)
    .min(1, 'is empty, which allows nothing; leave it out to allow all')
    .max(5, 'has more than 5 values')
    .optional(),
  minPayUsd: payUsd.optional(),
});

/**
 * The roles that pass a filter, in order: by default the best match of its text first, or by title.
 * @throws {InvalidOptionError} naming each field of the filter that can't be used and why
 */
export function listRoles(
  graph: CareerGraph,
  filter: RoleFilter | undefined,
  orderBy: readonly RoleOrder[] | null | undefined,
): readonly RoleNode[] {
  const passed = filterRoles(graph, filter);
  const [first = passed.text === null ? 'TITLE' : 'RELEVANCE', ...others] = orderBy ?? [];
  const order = (name: RoleOrder): Comparison<RoleNode> => comparison(name, passed.text);
  if (others.length > 0) return sorted(graph.roles, [first, ...others].map(order)).filter(passed.test);
  const listed =
    first === 'RELEVANCE' && passed.text !== null ? sorted(graph.roles, [order(first)]) : ordered(graph, first);
  return passed.isAll ? listed : listed.filter(passed.test);
}

/** All roles in one order. */
const ordered = oncePerKey((graph: CareerGraph, name: string) =>
  sorted(graph.roles, [comparison(name as RoleOrder, null)]),
);

function comparison(name: RoleOrder, text: ReadonlyMap<string, number> | null): Comparison<RoleNode> {
  switch (name) {
    case 'TITLE':
    case 'TITLE_DESC':
      return by((role) => role.title, direction(name));
    case 'SENIORITY':
    case 'SENIORITY_DESC':
      return by((role) => (role.seniority === undefined ? null : seniorityRank(role.seniority)), direction(name));
    case 'PAY':
    case 'PAY_DESC':
      return by((role) => role.typicalPayUsd, direction(name));
    case 'JOB_ZONE':
    case 'JOB_ZONE_DESC':
      return by((role) => role.jobZone ?? null, direction(name));
    case 'RELEVANCE':
      return text === null ? by((role) => role.title) : by((role) => text.get(role.id) ?? null);
  }
}

function direction(name: string): 1 | -1 {
  return name.endsWith('_DESC') ? -1 : 1;
}

interface RoleTest {
  readonly isAll: boolean;
  /** Rank by id of the roles whose titles match the filter's text. */
  readonly text: ReadonlyMap<string, number> | null;
  test(role: RoleNode): boolean;
}

function filterRoles(graph: CareerGraph, given: RoleFilter | undefined): RoleTest {
  if (given === undefined) return { isAll: true, text: null, test: () => true };
  const filter = parseInput(FILTER, 'filter', given);
  const { schemes, seniorities, jobZones, minPayUsd } = filter;
  const text = matchesByText(graph, filter.text, ['Role']);
  const named = numbersOf(graph, 'Discipline', 'filter.disciplines', filter.disciplines ?? []);
  const needed = numbersOf(graph, 'Competency', 'filter.requires', filter.requires ?? []);
  const disciplines = filter.disciplines && named.map((number) => graph.disciplines[number]!.id);
  const needing = needed.map((number) => rolesNeeding(graph, number));
  const test = (role: RoleNode): boolean =>
    (schemes === undefined || schemes.includes(role.scheme)) &&
    (disciplines === undefined || (role.discipline !== undefined && disciplines.includes(role.discipline))) &&
    (seniorities === undefined || (role.seniority !== undefined && seniorities.includes(role.seniority))) &&
    (jobZones === undefined || (role.jobZone !== undefined && jobZones.includes(role.jobZone))) &&
    (minPayUsd === undefined || (role.typicalPayUsd !== null && role.typicalPayUsd >= minPayUsd)) &&
    (text === null || text.has(role.id)) &&
    needing.every((roles) => roles.has(role.index));
  return { isAll: false, text, test };
}

/** Numbers of the roles that need a competency. */
function rolesNeeding(graph: CareerGraph, competency: number): ReadonlySet<number> {
  const { competencyHead, byCompetency, role, importance } = graph.requirements;
  const places = byCompetency.subarray(competencyHead[competency], competencyHead[competency + 1]);
  const roles = new Set<number>();
  for (const place of places) if (isNeed(importance[place] as number)) roles.add(role[place] as number);
  return roles;
}
