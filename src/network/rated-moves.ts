/** Moves out of one role: those that the model of moves rates, and those that progressions name. */
import { type CareerGraph, isStepDown, type RoleNode } from '../graph';
import { coverageOf, hasKnownNeeds, type Profile, withLevels, yearsOf } from '../needs';
import type { Move } from './move';
import { moveCost, unnamedMoveCost } from './move-cost';
import { eachHeardLikelihoodFrom } from './official/official-voice';

/**
 * The moves that the model rates, likeliest first; null for a role that it does not know.
 * @param shown - the role that stands for a target; null leaves the target out
 */
export function likeliestMoves(
  graph: CareerGraph,
  role: RoleNode,
  profile: Profile,
  shown: (target: number) => number | null = (target) => target,
): readonly Move[] | null {
  const likelihoods = heardFrom(graph, role);
  if (likelihoods === null) return null;
  const likeliest = Array.from(likelihoods, ([rated, likelihood]) => ({ role: rated, likelihood })).sort(
    (a, b) => b.likelihood - a.likelihood || a.role - b.role,
  );
  const named = new Map(namedMoves(graph, role, profile).map((move) => [move.to, move]));
  const costOf = unnamedMoveCost(graph, role, profile);
  return likeliest.flatMap(({ role: rated, likelihood }): readonly Move[] => {
    const to = shown(rated);
    if (to === null) return [];
    const target = graph.roles[to]!;
    const move = named.get(rated) ?? {
      progression: null,
      ...aboutTarget(role, target),
      ...costOf(target),
      likelihood,
      isJudged: true,
      through: null,
    };
    return [move];
  });
}

/** The progressions out of a role into roles with known needs, in their order. */
export function namedMoves(graph: CareerGraph, role: RoleNode, profile: Profile): Move[] {
  const { head, target, likelihood: said } = graph.progressions;
  const costOf = moveCost(graph, profile, said);
  const judged = heardFrom(graph, role);
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
        through: null,
      });
    }
  });
  return moves;
}

/** Likelihoods by the number of the target role; null for a role that the model does not know. */
function heardFrom(graph: CareerGraph, role: RoleNode): ReadonlyMap<number, number> | null {
  const likelihoods = new Map<number, number>();
  const isKnown = eachHeardLikelihoodFrom(graph, role.index, (to, likelihood) => likelihoods.set(to, likelihood));
  return isKnown ? likelihoods : null;
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
