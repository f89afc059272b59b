import type { CareerGraph } from '../graph';
import { hasKnownNeeds } from '../needs';
import { progressionLikelihoods } from './likelihoods';
import { likelihoodOf } from './step-prices';

/** A move out of a role that leads up or sideways, and its likelihood among these moves. */
export interface LikelyMove {
  readonly progression: number;
  readonly to: number;
  /** 0..1; sums to 1 over a role's moves. */
  readonly share: number;
}

/** The moves out of a role into roles with known needs, without steps down, in the order of the roles' ids. */
export function likelyMoves(graph: CareerGraph, role: number): readonly LikelyMove[] {
  const { head, target, stepDown } = graph.progressions;
  const likelihoods = progressionLikelihoods(graph);
  const open: { progression: number; to: number; chance: number }[] = [];
  for (let progression = head[role]!; progression < head[role + 1]!; progression++) {
    const to = target[progression]!;
    if (stepDown[progression] === 1 || !hasKnownNeeds(graph, to)) continue;
    open.push({ progression, to, chance: likelihoodOf(graph, likelihoods, progression) });
  }
  const total = open.reduce((sum, move) => sum + move.chance, 0);
  return open.map(({ progression, to, chance }) => ({ progression, to, share: chance / total }));
}
