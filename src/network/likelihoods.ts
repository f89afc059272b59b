/** How likely progressions are: from the model of moves where it knows the role, otherwise from a source. */
import { CLASSIFICATIONS } from '../domain';
import { type CareerGraph, oncePerFigures } from '../graph';
import { stepLikelihoods } from '../moves';
import { voiceFor } from './official/official-voice';

/** What a likelihood rests on. READING: what the model says of another role that is the same work, or wider; for next moves alone. */
export type LikelihoodBasis = 'MODEL' | 'MATCHES' | 'READING' | 'SOURCE';

/**
 * Likelihood by progression: the share of the people who leave its source role that take it, 0..1; NaN if neither the
 * model nor a source says. Each graph has one array, so prices made from it can be cached. The first call runs the
 * model, unless that is done already.
 */
export const progressionLikelihoods = oncePerFigures((graph: CareerGraph): Float64Array => {
  const { likelihood: said, source, target } = graph.progressions;
  return stepLikelihoods(graph).map((judged, progression) => {
    if (Number.isNaN(judged)) return said[progression]!;
    const voice = voiceFor(graph, source[progression]!);
    return voice === null ? judged : judged * voice(target[progression]!);
  });
});

/** What the likelihood of a progression rests on; null if it is unknown. */
export function likelihoodBasis(graph: CareerGraph, progression: number): LikelihoodBasis | null {
  if (!Number.isNaN(stepLikelihoods(graph)[progression])) {
    return CLASSIFICATIONS[graph.roles[graph.progressions.source[progression]!]!.scheme].likelihoods;
  }
  return Number.isNaN(graph.progressions.likelihood[progression]) ? null : 'SOURCE';
}
