import {
  MOVE_KINDS,
  MOVE_SHARES,
  type MoveKind,
  type ProgressesProperties,
  STEP_MODEL,
  seniorityRank,
} from '../../domain';
import { headsOf, placesByRow } from '../arrays/rows';
import type { Sliced } from '../arrays/slices';
import type { ProgressionTable, RoleNode } from '../shape/career-graph';
import { groupedClaims } from './claim-groups';
import type { Claims } from './claims';
import { combinedConfidence } from './evidence';

/**
 * Progressions in rows by source and by target; where several sources claim one, the strongest source's years count.
 *
 * @param precedenceOf - of a source by its number; smaller is stronger
 * @param rows - the roles that claims begin at, by the numbers that these claims have for them; default: all
 */
export function* buildProgressionTable(
  claims: Claims<'PROGRESSES_TO'>,
  roles: readonly RoleNode[],
  precedenceOf: (source: number) => number,
  rows: readonly RoleNode[] = roles,
): Sliced<ProgressionTable> {
  const groups = yield* groupedClaims(claims, rows.length, precedenceOf);
  const { count, from: source, to: target } = groups;
  const head = headsOf(source, rows.length);
  const move = new Uint8Array(count);
  const typicalYears = new Float32Array(count);
  const schoolingYears = new Float32Array(count);
  const likelihood = new Float32Array(count);
  const share = new Uint8Array(count);
  const confidence = new Float32Array(count);
  const stepDown = new Uint8Array(count);
  for (const [row, from] of rows.entries()) {
    for (let place = head[row]!; place < head[row + 1]!; place++) {
      const to = roles[target[place]!]!;
      const said = Array.from(groups.claims(place), claims.said);
      const strongest = said[0]!;
      move[place] = MOVE_KINDS.indexOf(strongest.move);
      typicalYears[place] = strongest.typicalYears;
      schoolingYears[place] = addedSchoolingYears(strongest, from, to);
      likelihood[place] = likelihoodOf(said);
      share[place] = shareOf(said);
      confidence[place] = combinedConfidence(said.map((each) => each.confidence));
      stepDown[place] = isStepDown(from, to) ? 1 : 0;
    }
    yield;
  }
  const reverseHead = headsOf(target, roles.length);
  return {
    count,
    head,
    source,
    target,
    reverseHead,
    reverse: placesByRow(target, reverseHead),
    move,
    typicalYears,
    schoolingYears,
    likelihood,
    share,
    confidence,
    stepDown,
    claims: (place) => (place in target ? Array.from(groups.claims(place), claims.fact) : []),
    moveKind: (place) => MOVE_KINDS[move[place] as number] as MoveKind,
  };
}

/** Years of schooling that a step adds to its typical years. What our editors say is usual includes the schooling. */
function addedSchoolingYears(said: ProgressesProperties, from: RoleNode, to: RoleNode): number {
  if (said.evidence === 'EDITORIAL') return 0;
  return Math.max(0, (to.schoolingYears ?? 0) - (from.schoolingYears ?? 0));
}

/** An observed likelihood before a modelled one; NaN if no source gives any. */
function likelihoodOf(said: readonly ProgressesProperties[]): number {
  const known = said.filter((each) => each.likelihood !== undefined);
  const chosen = known.find((each) => each.evidence === 'OBSERVED') ?? known[0];
  return chosen?.likelihood ?? Number.NaN;
}

/** As `ProgressionTable.share`, by the strongest source that says it. */
function shareOf(said: readonly ProgressesProperties[]): number {
  const known = said.find((each) => each.share !== undefined)?.share;
  return known === undefined ? 0 : MOVE_SHARES.indexOf(known) + 1;
}

/**
 * True if a move leads down: to a lower job zone, to much less schooling, to pay below the step model's share
 * of the pay held, or to a lower seniority that isn't made up for by pay (a senior analyst who becomes a scientist at better
 * pay does not step down). Unknown values of either role never make a move count as down.
 */
export function isStepDown(from: RoleNode, to: RoleNode): boolean {
  if (isLessSchooling(from.schoolingYears, to.schoolingYears)) return true;
  if (from.jobZone !== undefined && to.jobZone !== undefined && to.jobZone < from.jobZone) return true;
  const paid = payShare(from, to);
  return (paid !== null && paid < STEP_MODEL.stepDownPayShare) || isRungLost(from, to);
}

/** True if a move leads to a lower seniority that pay does not make up for. Unknown seniority is never lower. */
export function isRungLost(from: RoleNode, to: RoleNode): boolean {
  if (from.seniority === undefined || to.seniority === undefined) return false;
  return seniorityRank(to.seniority) < seniorityRank(from.seniority) && (payShare(from, to) ?? 0) < 1;
}

/** Pay of the second role as a share of that of the first; null if one is unknown. */
function payShare({ typicalPayUsd: before }: RoleNode, { typicalPayUsd: after }: RoleNode): number | null {
  return before !== null && after !== null ? after / before : null;
}

function isLessSchooling(from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const { stepDownSchoolingYears, professionSchoolingYears, stepDownSchoolingShare } = STEP_MODEL;
  if (from - to < stepDownSchoolingYears) return false;
  return from >= professionSchoolingYears || to <= stepDownSchoolingShare * from;
}
