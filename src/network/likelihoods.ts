/** How likely progressions are: from the model of moves where it knows the role, otherwise from a source. */
import { CLASSIFICATIONS } from '../domain';
import { type CareerGraph, oncePerFigures, type Sliced, workOnce } from '../graph';
import { stepLikelihoods } from '../moves';
import { voiceFor } from './official/official-voice';

/** What a likelihood rests on. READING: what the model says of another role that is the same work, or wider; for next moves alone. */
export type LikelihoodBasis = 'MODEL' | 'MATCHES' | 'READING' | 'SOURCE';

const work = workOnce(heard, oncePerFigures);

/**
 * Likelihood by progression: the share of the people who leave its source role that take it, 0..1; NaN if neither the
 * model nor a source says. Each graph has one array, so prices made from it can be cached. Finishes what
 * `prepareLikelihoods` has left to do: two seconds for all sources, once per graph.
 */
export const progressionLikelihoods = work.of;

/** Does the work of `progressionLikelihoods` in slices, so that other work can run between them. */
export const prepareLikelihoods = work.prepare;

function* heard(graph: CareerGraph): Sliced<Float64Array> {
  const { count, likelihood: said, source, target } = graph.progressions;
  const judged = stepLikelihoods(graph);
  const likelihoods = new Float64Array(count);
  for (let progression = 0; progression < count; progression++) {
    const share = judged[progression]!;
    if (Number.isNaN(share)) {
      likelihoods[progression] = said[progression]!;
      continue;
    }
    // The voice of a role is made once, for all of its progressions, which are in a row.
    if (progression === 0 || source[progression] !== source[progression - 1]) yield;
    const voice = voiceFor(graph, source[progression]!);
    likelihoods[progression] = voice === null ? share : share * voice(target[progression]!);
  }
  return likelihoods;
}

/** What the likelihood of a progression rests on; null if it is unknown. */
export function likelihoodBasis(graph: CareerGraph, progression: number): LikelihoodBasis | null {
  if (!Number.isNaN(stepLikelihoods(graph)[progression])) {
    return CLASSIFICATIONS[graph.roles[graph.progressions.source[progression]!]!.scheme].likelihoods;
  }
  return Number.isNaN(graph.progressions.likelihood[progression]) ? null : 'SOURCE';
}
