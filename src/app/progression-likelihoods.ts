/** How likely progressions are: by the model of moves where it reaches, else as a source says. */
import type { CareerGraph } from '../graph';
import { stepLikelihoods } from '../moves';

/** What a likelihood rests on. */
export type LikelihoodBasis = 'MODEL' | 'MATCHES' | 'SOURCE';

const known = new WeakMap<CareerGraph, Float64Array>();

/**
 * By progression: share of the leavers of its source role that it takes, 0..1; NaN where neither the model nor a source says. One
 * array a graph, so that prices made from it are found again. The first call does the model's work unless that is done already.
 */
export function progressionLikelihoods(graph: CareerGraph): Float64Array {
  let likelihoods = known.get(graph);
  if (likelihoods === undefined) {
    const said = graph.progressions.likelihood;
    likelihoods = stepLikelihoods(graph).map((judged, progression) =>
      Number.isNaN(judged) ? said[progression]! : judged,
    );
    known.set(graph, likelihoods);
  }
  return likelihoods;
}

/** What the likelihood of a progression rests on; null if it is unknown. */
export function likelihoodBasis(graph: CareerGraph, progression: number): LikelihoodBasis | null {
  if (!Number.isNaN(stepLikelihoods(graph)[progression])) {
    return graph.roles[graph.progressions.source[progression]!]!.scheme === 'ONET' ? 'MODEL' : 'MATCHES';
  }
  return Number.isNaN(graph.progressions.likelihood[progression]) ? null : 'SOURCE';
}
