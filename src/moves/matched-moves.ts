/**
 * The likelihood of moves between our own roles. The survey does not know them, so their O*NET matches stand in.
 *
 * Up to half goes to the progressions that our editors name, by their confidence. The rest goes where the model sends
 * people in the matched O*NET roles, and counts less for roles of another seniority. What goes to an O*NET role goes on
 * to those of our roles that match it, by how close the match is and by how much of their needs the origin shares. An
 * O*NET role that none of ours matches keeps its part. So each way out is listed once, and the role itself never.
 */

import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, type MatchRelation, oncePer, type Seniority, seniorityRank } from '../domain';
import type { CareerGraph, ChangedClaims, RoleNode } from '../graph';
import { moveSpace } from './move-space';
import { rowOf } from './outflows';
import type { MoveReason } from './reasons';

/**
 * Share of the people leaving one of our roles who go where our editors say, if the confidences of its progressions sum
 * to at least `confidence`; less in proportion otherwise. Estimates.
 */
const NAMED = Object.freeze({ share: 0.5, confidence: 3 });

/** Weight of a match, both for the origin and for the target. Estimates. */
const MATCH_WEIGHT: Readonly<Record<MatchRelation, number>> = {
  exactMatch: 1,
  closeMatch: 0.7,
  broadMatch: 0.5,
  narrowMatch: 0.5,
  relatedMatch: 0.2,
};

/** Factor for a move up or down by 0, 1, 2, … rungs of seniority; the last one counts for more rungs. Estimates. */
const RUNG_FACTOR = Object.freeze({ up: [1, 0.7, 0.15, 0.03], down: [1, 0.35, 0.05, 0.02] });

/** Sharing no need with the origin counts as this share: other roles learn too. Estimate. */
const LEAST_SHARED = 0.02;

export interface MatchedMoves {
  /** By role number: our roles, and O*NET roles that none of ours matches. They sum to 1. */
  readonly likelihoods: ReadonlyMap<number, number>;
  /**
   * The pair of O*NET roles that most of a move's likelihood comes from. Both are the same role if O*NET sees no move.
   * Null if only our editors know the move.
   */
  through(to: number): { readonly from: number; readonly to: number } | null;
  /** Reasons to add to those of the model. */
  reasons(to: number): readonly MoveReason[];
}

/** An O*NET role that one of our roles matches, and its share among those matches. */
export interface Counterpart {
  readonly role: number;
  readonly relation: MatchRelation;
  readonly share: number;
}

/** The O*NET roles that a role matches and the model knows, largest share first; shares sum to 1. */
export function counterpartsOf(graph: CareerGraph, role: RoleNode): readonly Counterpart[] {
  const moves = moveSpace(graph);
  const closest = new Map<number, MatchRelation>();
  for (const { role: other, relation } of role.schemeMatches) {
    if (other === null || moves.placeOf(other) === -1) continue;
    const known = closest.get(other);
    if (known === undefined || MATCH_WEIGHT[relation] > MATCH_WEIGHT[known]) closest.set(other, relation);
  }
  const total = [...closest.values()].reduce((sum, relation) => sum + MATCH_WEIGHT[relation], 0);
  return Array.from(closest, ([other, relation]) => ({
    role: other,
    relation,
    share: MATCH_WEIGHT[relation] / total,
  })).sort((a, b) => b.share - a.share || a.role - b.role);
}

/** Our roles that match each place of the model, with the weight of each match. */
type Standing = ReadonlyMap<number, readonly { readonly role: number; readonly weight: number }[]>;

/** How many origins the cache of a graph holds: about 200 kB each with all of O*NET. */
const KEPT = 32;

const standings = oncePer((graph: CareerGraph) => standingOf(graph));
const keptOf = oncePer((_: CareerGraph) => new LRUCache<number, MatchedMoves>({ max: KEPT }));

/** Takes over what a graph that differs in claims alone has in common with another. */
export const shareMatchedSpace = standings.share;

/** Moves out of one of our roles; null for a role of another scheme, or one without a loaded O*NET match. */
export function matchedMoves(graph: CareerGraph, role: RoleNode): MatchedMoves | null {
  if (CLASSIFICATIONS[role.scheme].likelihoods !== 'MATCHES') return null;
  const moves = keptOf(graph);
  const known = moves.get(role.index);
  if (known !== undefined) return known;
  const counterparts = counterpartsOf(graph, role);
  if (counterparts.length === 0) return null;
  const made = movesOf(graph, role, counterparts, standings(graph));
  moves.set(role.index, made);
  return made;
}

/** Related matches count only if the role or the O*NET role has no closer match; otherwise nothing would lead there. */
function standingOf(graph: CareerGraph): Standing {
  const all = new Map<number, { role: number; weight: number; isClose: boolean; hasClose: boolean }[]>();
  for (const role of graph.roles) {
    if (CLASSIFICATIONS[role.scheme].likelihoods !== 'MATCHES') continue;
    const counterparts = counterpartsOf(graph, role);
    const hasClose = counterparts.some(isClose);
    for (const each of counterparts) {
      const list = all.get(each.role) ?? [];
      all.set(each.role, list);
      list.push({ role: role.index, weight: MATCH_WEIGHT[each.relation], isClose: isClose(each), hasClose });
    }
  }
  for (const [role, list] of all) {
    if (list.some((each) => each.isClose))
      all.set(
        role,
        list.filter((each) => each.isClose || !each.hasClose),
      );
  }
  return all;
}

/**
 * The roles whose moves changed with these claims. Of the needs of others, a role looks only at how much it shares of those that stand
 * for an O*NET role; of progressions, only at its own.
 */
export function rolesMatchedAnew(
  graph: CareerGraph,
  before: CareerGraph,
  { requires, progressesTo }: ChangedClaims,
): ReadonlySet<number> {
  const isOurs = (role: number) => CLASSIFICATIONS[graph.roles[role]!.scheme].likelihoods === 'MATCHES';
  const changed = [...requires].filter(isOurs);
  const roles = new Set([...progressesTo, ...changed].filter(isOurs));
  if (changed.length === 0) return roles;
  for (const { index } of graph.roles) {
    if (!isOurs(index) || roles.has(index)) continue;
    const [now, then] = [needsSharedWith(graph, index), needsSharedWith(before, index)];
    if (changed.some((role) => now(role) !== then(role))) roles.add(index);
  }
  return roles;
}

function isClose({ relation }: Counterpart): boolean {
  return relation !== 'relatedMatch';
}

function movesOf(
  graph: CareerGraph,
  role: RoleNode,
  counterparts: readonly Counterpart[],
  standing: Standing,
): MatchedMoves {
  const { targets } = moveSpace(graph).scales;
  const close = counterparts.filter(isClose);
  const own = new Set((close.length > 0 ? close : counterparts.slice(0, 1)).map((each) => each.role));
  const rows = counterparts.map((each) => ({ ...each, row: rowOf(graph, each.role)! }));
  const mixed = Float64Array.from(targets, (_, place) =>
    rows.reduce((sum, { share, row }) => sum + share * row[place]!, 0),
  );
  // The survey sees no moves inside an occupation. Together they count as no likelier than the likeliest other move.
  const inside = mixed.reduce((high, part, place) => (own.has(targets[place]!) ? high : Math.max(high, part)), 0);
  const likenessTo = needsSharedWith(graph, role.index);
  const factorTo = (to: number) => rungFactor(rungOf(role), rungOf(graph.roles[to]!));

  const sums = new Map<number, number>();
  const mostly = new Map<number, { readonly target: number; readonly part: number }>();
  const add = (to: number, target: number, mass: number) => {
    const part = mass * factorTo(to);
    sums.set(to, (sums.get(to) ?? 0) + part);
    if (part > (mostly.get(to)?.part ?? 0)) mostly.set(to, { target, part });
  };
  targets.forEach((target, place) => {
    const ours = (standing.get(target) ?? []).filter((each) => each.role !== role.index);
    const mass = own.has(target) ? inside / own.size : mixed[place]!;
    const weights = ours.map((each) => each.weight * likenessTo(each.role) ** 2);
    const total = weights.reduce((sum, each) => sum + each, 0);
    ours.forEach((each, i) => {
      add(each.role, target, (mass * weights[i]!) / total);
    });
    // The O*NET roles that the origin matches are no way out of it.
    if (ours.length === 0 && !rows.some((each) => each.role === target)) add(target, target, mass);
  });
  const named = namedShares(graph, role.index);
  const left = 1 - [...named.values()].reduce((sum, share) => sum + share, 0);
  const judged = left / [...sums.values()].reduce((sum, part) => sum + part, 0);
  const likelihoods = new Map(Array.from(sums, ([to, part]) => [to, part * judged]));
  for (const [to, share] of named) likelihoods.set(to, (likelihoods.get(to) ?? 0) + share);
  return {
    likelihoods,
    through(to) {
      const target = mostly.get(to)?.target;
      if (target === undefined) return null;
      if (own.has(target)) return { from: target, to: target };
      const part = (each: (typeof rows)[number]) => each.share * each.row[targets.indexOf(target)]!;
      return { from: rows.reduce((best, each) => (part(each) > part(best) ? each : best)).role, to: target };
    },
    reasons: (to) => [
      ...namedReason(left, named.get(to) ?? 0, (sums.get(to) ?? 0) * judged),
      ...rungReason(rungOf(role), rungOf(graph.roles[to]!)),
    ],
  };
}

/** By target: the share of all people leaving a role that its named progressions get. */
function namedShares(graph: CareerGraph, role: number): ReadonlyMap<number, number> {
  const { head, target, confidence } = graph.progressions;
  const total = confidence.subarray(head[role], head[role + 1]).reduce((sum, each) => sum + each, 0);
  const shares = new Map<number, number>();
  for (let p = head[role]!; p < head[role + 1]!; p++) {
    shares.set(target[p]!, (NAMED.share * confidence[p]!) / Math.max(NAMED.confidence, total));
  }
  return shares;
}

/** The share of another role's needs that the origin also asks for, by weight, 0.02..1. */
function needsSharedWith(graph: CareerGraph, origin: number): (role: number) => number {
  const { head, competency, weight } = graph.requirements;
  const has = new Set(competency.subarray(head[origin], head[origin + 1]));
  return (role) => {
    let sum = 0;
    for (let p = head[role]!; p < head[role + 1]!; p++) if (has.has(competency[p]!)) sum += weight[p]!;
    return Math.max(LEAST_SHARED, sum);
  };
}

/** If a role's seniority is unknown, a low job zone (little or some preparation) counts as the first rung. Estimate. */
function rungOf({ seniority, jobZone }: RoleNode): Seniority | undefined {
  if (seniority !== undefined || jobZone === undefined) return seniority;
  return jobZone <= 2 ? 'ENTRY' : 'MID';
}

/** 1 if a rung is unknown. */
function rungFactor(from: Seniority | undefined, to: Seniority | undefined): number {
  if (from === undefined || to === undefined) return 1;
  const rungs = seniorityRank(to) - seniorityRank(from);
  const factors = rungs >= 0 ? RUNG_FACTOR.up : RUNG_FACTOR.down;
  return factors[Math.min(Math.abs(rungs), factors.length - 1)]!;
}

/** @param left - share of the people leaving that no named progression has */
function namedReason(left: number, share: number, judged: number): readonly MoveReason[] {
  if (left === 1) return [];
  const contribution = Math.log(left + (share * left) / Math.max(judged, LEAST_JUDGED));
  const sentence = share === 0 ? "Our editors don't name it as a next step." : 'Our editors name it as a next step.';
  return [{ factor: 'EDITORS', contribution, sentence }];
}

/** The least likelihood that the model is taken to give, when a reason compares our editors with it. */
const LEAST_JUDGED = 1e-6;

function rungReason(from: Seniority | undefined, to: Seniority | undefined): readonly MoveReason[] {
  if (from === undefined || to === undefined) return [];
  const sentence =
    from === to ? 'It stands on the same rung of the ladder.' : 'It stands on another rung of the ladder.';
  return [{ factor: 'SENIORITY', contribution: Math.log(rungFactor(from, to)), sentence }];
}
