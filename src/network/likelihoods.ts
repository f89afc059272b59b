/** How likely progressions are: by the model of moves where it reaches, else as a source says. */
import { CLASSIFICATIONS, oncePer } from '../domain';
import type { CareerGraph } from '../graph';
import { stepLikelihoods } from '../moves';

/** What a likelihood rests on. */
export type LikelihoodBasis = 'MODEL' | 'MATCHES' | 'SOURCE';

/**
 * By progression: share of the leavers of its source role that it takes, 0..1; NaN where neither the model nor a source says. One
 * array a graph, so that prices made from it are found again. The first call does the model's work unless that is done already.
 */
export const progressionLikelihoods = oncePer((graph: CareerGraph): Float64Array => {
  const said = graph.progressions.likelihood;
  return stepLikelihoods(graph).map((judged, progression) => (Number.isNaN(judged) ? said[progression]! : judged));
});

/** What the likelihood of a progression rests on; null if it is unknown. */
export function likelihoodBasis(graph: CareerGraph, progression: number): LikelihoodBasis | null {
  if (!Number.isNaN(stepLikelihoods(graph)[progression])) {
    return CLASSIFICATIONS[graph.roles[graph.progressions.source[progression]!]!.scheme].likelihoods;
  }
  return Number.isNaN(graph.progressions.likelihood[progression]) ? null : 'SOURCE';
}
