/**
 * The likelihood of moves between our own roles, which the survey does not know, by way of their O*NET matches.
 *
 * Up to half of it goes to the progressions that our editors name, by their confidence; the rest goes where the model sends
 * the holders of the O*NET roles that the origin matches, less for roles on other rungs of the ladder. What goes to an O*NET
 * role goes to those of our roles that stand for it, by how close the match is and how much of their needs the origin shares;
 * an O*NET role for which none of ours stands keeps its part. So each way out is listed once, and never the role itself.
 */

import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, type MatchRelation, oncePer, type Seniority, seniorityRank } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import { moveSpace } from './move-space';
import type { MoveReason } from './reasons';
import { rowOf } from './verdicts';

/** Share of the leavers of one of our roles who go where our editors say, once their progressions' confidences sum to so much. Estimates. */
const NAMED = Object.freeze({ share: 0.5, confidence: 3 });

/** How much a match counts, for what a role is taken for and for what stands for an O*NET role. Estimates. */
const MATCH_WEIGHT: Readonly<Record<MatchRelation, number>> = {
  exactMatch: 1,
  closeMatch: 0.7,
  broadMatch: 0.5,
  narrowMatch: 0.5,
  relatedMatch: 0.2,
};

/** Factor for a move by so many rungs of seniority; beyond, the last one counts. Estimates. */
const RUNG_FACTOR = Object.freeze({ up: [1, 0.7, 0.15, 0.03], down: [1, 0.35, 0.05, 0.02] });

/** Of its needs that a role shares with the origin, none counts as so much: other roles learn too. Estimate. */
const LEAST_SHARED = 0.02;

export interface MatchedMoves {
  /** By role number: ours, and O*NET roles that none of ours stands for. They sum to 1. */
  readonly likelihoods: ReadonlyMap<number, number>;
  /** The pair of O*NET roles that a move is mostly judged by, the same twice if O*NET sees no move; null if only our editors know it. */
  through(to: number): { readonly from: number; readonly to: number } | null;
  /** What is added to the model's reasons. */
  reasons(to: number): readonly MoveReason[];
}

/** An O*NET role that a role of ours matches, and its share of what the role is taken for. */
export interface Counterpart {
  readonly role: number;
  readonly relation: MatchRelation;
  readonly share: number;
}

/** The O*NET roles that a role matches and the model knows, weightiest first; shares sum to 1. */
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

/** Our roles that stand for each place of the model, with how much each match counts. */
type Standing = ReadonlyMap<number, readonly { readonly role: number; readonly weight: number }[]>;

/** How many origins are kept for a graph: about 200 kB each with all of O*NET. */
const KEPT = 32;

const keptOf = oncePer((graph: CareerGraph) => ({
  standing: standingOf(graph),
  moves: new LRUCache<number, MatchedMoves>({ max: KEPT }),
}));

/** Moves out of one of our roles, or null if it is none of ours or matches no O*NET role that is loaded. */
export function matchedMoves(graph: CareerGraph, role: RoleNode): MatchedMoves | null {
  if (CLASSIFICATIONS[role.scheme].likelihoods !== 'MATCHES') return null;
  const { standing, moves } = keptOf(graph);
  const known = moves.get(role.index);
  if (known !== undefined) return known;
  const counterparts = counterpartsOf(graph, role);
  if (counterparts.length === 0) return null;
  const made = movesOf(graph, role, counterparts, standing);
  moves.set(role.index, made);
  return made;
}

/**
 * Roles stand for what they match more closely than as related; where either side has no such match, related ones do too, or
 * nothing would lead there.
 */
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
  // The survey sees no moves inside an occupation: they count as no likelier than the likeliest other, all together.
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
    // What the origin itself is taken for is no way out of it.
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

/** What the progressions out of a role have of all leavers, by their targets. */
function namedShares(graph: CareerGraph, role: number): ReadonlyMap<number, number> {
  const { head, target, confidence } = graph.progressions;
  const total = confidence.subarray(head[role], head[role + 1]).reduce((sum, each) => sum + each, 0);
  const shares = new Map<number, number>();
  for (let p = head[role]!; p < head[role + 1]!; p++) {
    shares.set(target[p]!, (NAMED.share * confidence[p]!) / Math.max(NAMED.confidence, total));
  }
  return shares;
}

/** What a role asks for too of another role's needs, by weight, 0.02..1. */
function needsSharedWith(graph: CareerGraph, origin: number): (role: number) => number {
  const { head, competency, weight } = graph.requirements;
  const has = new Set(competency.subarray(head[origin], head[origin + 1]));
  return (role) => {
    let sum = 0;
    for (let p = head[role]!; p < head[role + 1]!; p++) if (has.has(competency[p]!)) sum += weight[p]!;
    return Math.max(LEAST_SHARED, sum);
  };
}

/** Where a role's seniority is unknown, its job zone tells the least of it: little or some preparation is the first rung. Estimate. */
function rungOf({ seniority, jobZone }: RoleNode): Seniority | undefined {
  if (seniority !== undefined || jobZone === undefined) return seniority;
  return jobZone <= 2 ? 'ENTRY' : 'MID';
}

/** 1 where a rung is unknown. */
function rungFactor(from: Seniority | undefined, to: Seniority | undefined): number {
  if (from === undefined || to === undefined) return 1;
  const rungs = seniorityRank(to) - seniorityRank(from);
  const factors = rungs >= 0 ? RUNG_FACTOR.up : RUNG_FACTOR.down;
  return factors[Math.min(Math.abs(rungs), factors.length - 1)]!;
}

/** @param left - share of the leavers that no named progression has */
function namedReason(left: number, share: number, judged: number): readonly MoveReason[] {
  if (left === 1) return [];
  const contribution = Math.log(left + (share * left) / Math.max(judged, LEAST_JUDGED));
  const sentence = share === 0 ? "Our editors don't name it as a next step." : 'Our editors name it as a next step.';
  return [{ factor: 'EDITORS', contribution, sentence }];
}

/** Where the model itself sees no more than this, our editors' word counts as if it had. */
const LEAST_JUDGED = 1e-6;

function rungReason(from: Seniority | undefined, to: Seniority | undefined): readonly MoveReason[] {
  if (from === undefined || to === undefined) return [];
  const sentence =
    from === to ? 'It stands on the same rung of the ladder.' : 'It stands on another rung of the ladder.';
  return [{ factor: 'SENIORITY', contribution: Math.log(rungFactor(from, to)), sentence }];
}
