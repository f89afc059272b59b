import { STEP_MODEL } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import { coverageOf, hasKnownNeeds, moveFigures, withLevels } from '../routes';
import type { Move, MoveOrder, ProfileInput, UnknownReference } from './atlas';
import { readProfile } from './profile';

/** Moves out of a role for a profile, best first; those into roles of which nothing is known are left out. */
export function nextMoves(
  graph: CareerGraph,
  role: RoleNode,
  input: ProfileInput | null,
  orderBy: MoveOrder,
): readonly Move[] | UnknownReference {
  const profile = readProfile(graph, 'profile', input);
  if ('kind' in profile) return profile;
  const { head, target, likelihood } = graph.progressions;
  const figures = moveFigures(graph, profile);
  const moves: Move[] = [];
  withLevels(graph, profile, [role.index], (levels) => {
    for (let progression = head[role.index]!; progression < head[role.index + 1]!; progression++) {
      const to = target[progression]!;
      if (!hasKnownNeeds(graph, to)) continue;
      const { days, learningHours } = figures(progression);
      const chance = likelihood[progression]!;
      moves.push({
        progression,
        to,
        years: Math.round((days * 100) / STEP_MODEL.daysPerYear) / 100,
        learningHours,
        coverage: coverageOf(graph, to, levels),
        payChangeUsd: payChange(role, graph.roles[to]!),
        likelihood: Number.isNaN(chance) ? null : chance,
      });
    }
  });
  return moves.sort((a, b) => compare(graph, orderBy, a, b) || a.to - b.to);
}

/** Negative if `a` comes first. What is unknown comes last; a likelihood that nobody knows gives way to confidence. */
function compare(graph: CareerGraph, orderBy: MoveOrder, a: Move, b: Move): number {
  const { confidence } = graph.progressions;
  switch (orderBy) {
    case 'LIKELIHOOD':
      return (b.likelihood ?? -1) - (a.likelihood ?? -1) || confidence[b.progression]! - confidence[a.progression]!;
    case 'CONFIDENCE':
      return confidence[b.progression]! - confidence[a.progression]!;
    case 'TIME':
      return a.years - b.years;
    case 'COVERAGE':
      return (b.coverage ?? 0) - (a.coverage ?? 0);
    case 'PAY':
      return (b.payChangeUsd ?? Number.MIN_SAFE_INTEGER) - (a.payChangeUsd ?? Number.MIN_SAFE_INTEGER);
    default:
      return orderBy satisfies never;
  }
}

function payChange(from: RoleNode, to: RoleNode): number | null {
  return from.typicalPayUsd === null || to.typicalPayUsd === null ? null : to.typicalPayUsd - from.typicalPayUsd;
}
