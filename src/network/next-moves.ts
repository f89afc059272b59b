import { type CareerGraph, isStepDown, type RoleNode } from '../graph';
import { likelihoodsFrom, nextRoles } from '../moves';
import type { Profile } from '../needs';
import { coverageOf, hasKnownNeeds, withLevels, yearsOf } from '../needs';
import type { Move, MoveOrder, MovesQuestion } from './move';
import { moveCost, unnamedMoveCost } from './move-cost';

/**
 * Moves out of a role for a profile, best first. By likelihood: every role that the model of moves rates, however
 * unlikely. By any other order, or for a role that the model does not know: the progressions into roles with known
 * needs.
 */
export function nextMoves(
  graph: CareerGraph,
  role: RoleNode,
  { profile, orderBy, allowStepDown }: MovesQuestion,
): readonly Move[] {
  const isWanted = (move: Move) => allowStepDown || !move.stepDown;
  const ranked = orderBy === 'LIKELIHOOD' ? likeliestMoves(graph, role, profile) : null;
  if (ranked !== null) return ranked.filter(isWanted);
  return namedMoves(graph, role, profile)
    .filter(isWanted)
    .sort((a, b) => compare(graph, orderBy, a, b) || a.to - b.to);
}

function likeliestMoves(graph: CareerGraph, role: RoleNode, profile: Profile): readonly Move[] | null {
  const likeliest = nextRoles(graph, role);
  if (likeliest === null) return null;
  const named = new Map(namedMoves(graph, role, profile).map((move) => [move.to, move]));
  const costOf = unnamedMoveCost(graph, role, profile);
  return likeliest.map(({ role: to, likelihood }): Move => {
    const target = graph.roles[to]!;
    return (
      named.get(to) ?? {
        progression: null,
        ...aboutTarget(role, target),
        ...costOf(target),
        likelihood,
        isJudged: true,
      }
    );
  });
}

function namedMoves(graph: CareerGraph, role: RoleNode, profile: Profile): readonly Move[] {
  const { head, target, likelihood: said } = graph.progressions;
  const costOf = moveCost(graph, profile, said);
  const judged = likelihoodsFrom(graph, role);
  const moves: Move[] = [];
  withLevels(graph, profile, [role.index], (levels) => {
    for (let progression = head[role.index]!; progression < head[role.index + 1]!; progression++) {
      const to = target[progression]!;
      if (!hasKnownNeeds(graph, to)) continue;
      const { days, learningHours } = costOf(progression);
      const likelihood = judged?.get(to) ?? said[progression]!;
      moves.push({
        progression,
        ...aboutTarget(role, graph.roles[to]!),
        years: yearsOf(days),
        learningHours,
        coverage: coverageOf(graph, to, levels),
        likelihood: Number.isNaN(likelihood) ? null : likelihood,
        isJudged: judged?.has(to) ?? false,
      });
    }
  });
  return moves;
}

function aboutTarget(from: RoleNode, to: RoleNode): Pick<Move, 'from' | 'to' | 'payChangeUsd' | 'stepDown'> {
  const isPaid = from.typicalPayUsd !== null && to.typicalPayUsd !== null;
  return {
    from: from.index,
    to: to.index,
    payChangeUsd: isPaid ? to.typicalPayUsd - from.typicalPayUsd : null,
    stepDown: isStepDown(from, to),
  };
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
