/** How likely progressions are: from the model of moves where it knows the role, otherwise from a source. */
import { CLASSIFICATIONS } from '../domain';
import { type CareerGraph, type ChangedClaims, oncePerFigures, type Sliced, workOnce } from '../graph';
import { rolesJudgedAnew, stepLikelihoods } from '../moves';
import { type Voice, voiceFor } from './official/official-voice';

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
  const judged = stepLikelihoods(graph);
  const likelihoods = new Float64Array(graph.progressions.count);
  for (const { index } of graph.roles) if (hear(likelihoods, graph, judged, index)) yield;
  return likelihoods;
}

/** Fills the places of a role's progressions; true if a service was heard for it. */
function hear(likelihoods: Float64Array, graph: CareerGraph, judged: Float64Array, role: number): boolean {
  const { head, likelihood: said, target } = graph.progressions;
  let voice: Voice | null | undefined;
  for (let progression = head[role]!; progression < head[role + 1]!; progression++) {
    const share = judged[progression]!;
    if (Number.isNaN(share)) {
      likelihoods[progression] = said[progression]!;
      continue;
    }
    if (voice === undefined) voice = voiceFor(graph, role);
    likelihoods[progression] = voice === null ? share : share * voice(target[progression]!);
  }
  return voice !== undefined;
}

/** Shortens the work of `progressionLikelihoods` for a graph that differs from another one in these claims alone. */
export function followLikelihoods(graph: CareerGraph, before: CareerGraph, changed: ChangedClaims): void {
  work.shorten(graph, function* followed() {
    const anew = yield* rolesJudgedAnew(graph, before, changed);
    if (anew === null) return yield* heard(graph);
    const known = yield* work.within(before);
    const judged = stepLikelihoods(graph);
    const heads = before.progressions.head;
    const { count, head } = graph.progressions;
    const likelihoods = new Float64Array(count);
    for (const { index } of graph.roles) {
      if (!anew.has(index) && !changed.progressesTo.has(index))
        likelihoods.set(known.subarray(heads[index]!, heads[index + 1]!), head[index]!);
      else if (hear(likelihoods, graph, judged, index)) yield;
    }
    return likelihoods;
  });
}

/** What the likelihood of a progression rests on; null if it is unknown. */
export function likelihoodBasis(graph: CareerGraph, progression: number): LikelihoodBasis | null {
  if (!Number.isNaN(stepLikelihoods(graph)[progression])) {
    return CLASSIFICATIONS[graph.roles[graph.progressions.source[progression]!]!.scheme].likelihoods;
  }
  return Number.isNaN(graph.progressions.likelihood[progression]) ? null : 'SOURCE';
}
