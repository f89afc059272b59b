import type { CareerGraph, RoleNode } from '../graph';
import { liftedMoves } from './lifted-moves';
import type { Move, MoveOrder, MovesQuestion } from './move';
import { likeliestMoves, namedMoves } from './rated-moves';

/**
 * Moves out of a role for a profile, best first. By likelihood: every role that the model of moves rates, however
 * unlikely; for a role that it does not know, those of the reading that it does know, beside the role's own progressions. By any
 * other order, or without such a reading: the progressions into roles with known needs.
 */
export function nextMoves(
  graph: CareerGraph,
  role: RoleNode,
  { profile, orderBy, allowStepDown }: MovesQuestion,
): readonly Move[] {
  const isWanted = (move: Move) => allowStepDown || !move.stepDown;
  const ranked =
    orderBy === 'LIKELIHOOD' ? (likeliestMoves(graph, role, profile) ?? liftedMoves(graph, role, profile)) : null;
  if (ranked !== null) return ranked.filter(isWanted);
  return namedMoves(graph, role, profile)
    .filter(isWanted)
    .sort((a, b) => compare(graph, orderBy, a, b) || a.to - b.to);
}

/**
 * Negative if `a` comes first. Compares two moves that progressions name. Unknown figures come last; without
 * likelihoods, confidence decides.
 */
function compare(graph: CareerGraph, orderBy: MoveOrder, a: Move, b: Move): number {
  const confidence = (move: Move) => graph.progressions.confidence[move.progression ?? -1] ?? 0;
  switch (orderBy) {
    case 'LIKELIHOOD':
      return (b.likelihood ?? -1) - (a.likelihood ?? -1) || confidence(b) - confidence(a);
    case 'CONFIDENCE':
      return confidence(b) - confidence(a);
    case 'TIME':
      return (a.years ?? Number.MAX_VALUE) - (b.years ?? Number.MAX_VALUE);
    case 'COVERAGE':
      return (b.coverage ?? 0) - (a.coverage ?? 0);
    case 'PAY':
      return (b.payChangeUsd ?? Number.MIN_SAFE_INTEGER) - (a.payChangeUsd ?? Number.MIN_SAFE_INTEGER);
    default:
      return orderBy satisfies never;
  }
}
