/** The likelihood of every progression of a graph, for searches that need thousands of them. */
import { CLASSIFICATIONS } from '../domain';
import { type CareerGraph, type Sliced, workOnce } from '../graph';
import { matchedMoves } from './matched-moves';
import { moveSpace } from './move-space';
import { rowOf } from './outflows';

/**
 * By progression: share of the people leaving its source role who take it, 0..1; NaN if the model does not know that
 * role.
 */
export type StepLikelihoods = Float64Array;

const work = workOnce(filled);

/**
 * Likelihoods by progression. Finishes what `prepareStepLikelihoods` has left to do: about a second for all of O*NET,
 * once per graph.
 */
export const stepLikelihoods = work.of;

/** Does the work of `stepLikelihoods` in slices, so that other work can run between them. */
export const prepareStepLikelihoods = work.prepare;

/** Takes over likelihoods computed earlier for the same graph. */
export const adoptStepLikelihoods = work.adopt;

function* filled(graph: CareerGraph): Sliced<StepLikelihoods> {
  const likelihoods = new Float64Array(graph.progressions.count).fill(Number.NaN);
  if (!graph.roles.some(({ scheme }) => CLASSIFICATIONS[scheme].likelihoods === 'MODEL')) return likelihoods;
  const moves = moveSpace(graph);
  const { head, target } = graph.progressions;
  for (const role of graph.roles) {
    const [first, end] = [head[role.index]!, head[role.index + 1]!];
    if (first === end || CLASSIFICATIONS[role.scheme].likelihoods === null) continue;
    yield;
    const row = rowOf(graph, role.index);
    const matched = row === null ? matchedMoves(graph, role)?.likelihoods : undefined;
    for (let p = first; p < end; p++) {
      const likelihood = row?.[moves.placeOf(target[p]!)] ?? matched?.get(target[p]!);
      if (likelihood !== undefined) likelihoods[p] = likelihood;
    }
  }
  return likelihoods;
}
