import { type LinkFactOf, MOVE_KINDS, type MoveKind, STEP_MODEL, seniorityRank } from '../domain';
import type { ProgressionTable, RoleNode } from './career-graph';
import { byStrength, combinedConfidence } from './evidence';
import { groupLinks, headsOf, orderBy } from './rows';

type Progresses = LinkFactOf<'PROGRESSES_TO'>;

/** Progressions in rows by source and by target; where several sources claim one, the strongest source's years count. */
export function buildProgressionTable(
  links: readonly Progresses[],
  roles: readonly RoleNode[],
  roleNumber: (id: string) => number,
  precedenceOf: (source: string) => number,
): ProgressionTable {
  const groups = groupLinks(links, roleNumber, roleNumber, roles.length).map((claims) =>
    byStrength(claims, precedenceOf),
  );
  const fromOf = groups.map((claims) => roleNumber((claims[0] as Progresses).from));
  const toOf = groups.map((claims) => roleNumber((claims[0] as Progresses).to));
  const order = orderBy(groups.length, (a, b) => fromOf[a]! - fromOf[b]! || toOf[a]! - toOf[b]!);
  const claimsAt = Array.from(order, (group) => groups[group] as Progresses[]);
  const source = Int32Array.from(order, (group) => fromOf[group]!);
  const target = Int32Array.from(order, (group) => toOf[group]!);
  const reverse = orderBy(groups.length, (a, b) => target[a]! - target[b]! || source[a]! - source[b]!);
  const first = (place: number) => (claimsAt[place] as Progresses[])[0] as Progresses;
  const each = (value: (place: number) => number) => Float32Array.from(claimsAt, (_, place) => value(place));
  const from = (place: number) => roles[source[place] as number] as RoleNode;
  const to = (place: number) => roles[target[place] as number] as RoleNode;
  const move = Uint8Array.from(claimsAt, (_, place) => MOVE_KINDS.indexOf(first(place).properties.move));
  return {
    count: groups.length,
    head: headsOf(source, roles.length),
    source,
    target,
    reverseHead: headsOf(
      Int32Array.from(reverse, (place) => target[place]!),
      roles.length,
    ),
    reverse,
    move,
    typicalYears: each((place) => first(place).properties.typicalYears),
    schoolingYears: each((place) => addedSchoolingYears(first(place), from(place), to(place))),
    likelihood: each((place) => likelihoodOf(claimsAt[place] as Progresses[])),
    confidence: each((place) =>
      combinedConfidence((claimsAt[place] as Progresses[]).map((claim) => claim.properties.confidence)),
    ),
    stepDown: Uint8Array.from(claimsAt, (_, place) => (isStepDown(from(place), to(place)) ? 1 : 0)),
    claims: (place) => claimsAt[place] ?? [],
    moveKind: (place) => MOVE_KINDS[move[place] as number] as MoveKind,
  };
}

/** Years of schooling that a step adds to its typical years. What our editors say is usual includes the schooling. */
function addedSchoolingYears(claim: Progresses, from: RoleNode, to: RoleNode): number {
  if (claim.properties.evidence === 'EDITORIAL') return 0;
  return Math.max(0, (to.schoolingYears ?? 0) - (from.schoolingYears ?? 0));
}

/** An observed likelihood before a modelled one; NaN if no source gives any. */
function likelihoodOf(claims: readonly Progresses[]): number {
  const known = claims.filter((claim) => claim.properties.likelihood !== undefined);
  const chosen = known.find((claim) => claim.properties.evidence === 'OBSERVED') ?? known[0];
  return chosen?.properties.likelihood ?? Number.NaN;
}

/**
 * True if a move leads down: to a lower job zone, to much less schooling, to pay below the step model's share
 * of the pay held, or to a lower seniority that isn't made up for by pay (a senior analyst who becomes a scientist at better
 * pay does not step down). What is unknown of either role is not held against the move.
 */
export function isStepDown(from: RoleNode, to: RoleNode): boolean {
  if (isLessSchooling(from.schoolingYears, to.schoolingYears)) return true;
  if (from.jobZone !== undefined && to.jobZone !== undefined && to.jobZone < from.jobZone) return true;
  const paid = from.typicalPayUsd !== null && to.typicalPayUsd !== null ? to.typicalPayUsd / from.typicalPayUsd : null;
  if (paid !== null && paid < STEP_MODEL.stepDownPayShare) return true;
  if (from.seniority === undefined || to.seniority === undefined) return false;
  return seniorityRank(to.seniority) < seniorityRank(from.seniority) && (paid === null || paid < 1);
}

function isLessSchooling(from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const { stepDownSchoolingYears, professionSchoolingYears, stepDownSchoolingShare } = STEP_MODEL;
  if (from - to < stepDownSchoolingYears) return false;
  return from >= professionSchoolingYears || to <= stepDownSchoolingShare * from;
}
