/**
 * The likelihood of moves between our own roles. The survey does not know them, so their O*NET matches stand in.
 *
 * Up to half goes to the progressions that our editors name, by their confidence. The rest goes where the model sends
 * people in the matched O*NET roles, and counts less for roles of another seniority. What goes to an O*NET role goes on
 * to those of our roles that match it, by how close the match is and by how much of their needs the origin shares. An
 * O*NET role that none of ours matches keeps its part. So each way out is listed once, and the role itself never.
 */
import { LRUCache } from 'lru-cache';
import { type CareerGraph, oncePerFigures, type RoleNode } from '../graph';
import {
  judgedShare,
  type MatchedShares,
  matchedParts,
  matchedShares,
  mostlyThrough,
  namedOf,
  rungFactor,
} from './matched-shares';
import { type Counterpart, type MatchedOrigin, matchedOrigin, matchedSpace } from './matched-space';
import { moveSpace } from './move-space';
import { rowOf } from './outflows';
import type { MoveReason } from './reasons';

export interface MatchedMoves {
  /** Our roles, and O*NET roles that none of ours matches. */
  readonly shares: MatchedShares;
  /**
   * The pair of O*NET roles that most of a move's likelihood comes from. Both are the same role if O*NET sees no move.
   * Null if only our editors know the move.
   */
  through(to: number): { readonly from: number; readonly to: number } | null;
  /** Reasons to add to those of the model. */
  reasons(to: number): readonly MoveReason[];
}

/** How many origins the cache of a graph holds: about 100 kB each with all of O*NET. */
const KEPT = 32;

const keptOf = oncePerFigures((_: CareerGraph) => new LRUCache<number, MatchedMoves>({ max: KEPT }));

/** Moves out of one of our roles; null for a role of another scheme, or one without a loaded O*NET match. */
export function matchedMoves(graph: CareerGraph, role: RoleNode): MatchedMoves | null {
  const moves = keptOf(graph);
  const before = moves.get(role.index);
  if (before !== undefined) return before;
  const [shares, origin] = [matchedShares(graph, role), matchedOrigin(graph, role.index)];
  if (shares === null || origin === null) return null;
  const made = movesOf(graph, role, shares, origin);
  moves.set(role.index, made);
  return made;
}

function movesOf(graph: CareerGraph, role: RoleNode, shares: MatchedShares, origin: MatchedOrigin): MatchedMoves {
  const { index } = role;
  const { rungs, counterparts } = matchedSpace(graph);
  const { left, named } = namedOf(graph, index);
  const parts = matchedParts(graph, role)!;
  const judged = judgedShare(left, parts);
  return {
    shares,
    through(to) {
      const target = mostlyThrough(graph, origin, to);
      if (target === null) return null;
      if (origin.own.has(target)) return { from: target, to: target };
      const place = moveSpace(graph).placeOf(target);
      const part = (each: Counterpart) => each.share * rowOf(graph, each.role)![place]!;
      const from = counterparts.get(index)!.reduce((best, each) => (part(each) > part(best) ? each : best));
      return { from: from.role, to: target };
    },
    reasons: (to) => [
      ...namedReason(left, named.get(to) ?? 0, (parts.part[parts.to.indexOf(to)] ?? 0) * judged),
      ...rungReason(rungs[index]!, rungs[to]!),
    ],
  };
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

function rungReason(from: number, to: number): readonly MoveReason[] {
  if (from === -1 || to === -1) return [];
  const sentence =
    from === to ? 'It stands on the same rung of the ladder.' : 'It stands on another rung of the ladder.';
  return [{ factor: 'SENIORITY', contribution: Math.log(rungFactor(from, to)), sentence }];
}
