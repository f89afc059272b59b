/** Everything within the limits of an open question, those first that a counsellor would name first. */
import type { CareerGraph, Sliced } from '../../graph';
import type { Candidate } from '../futures/candidate';
import { type Named, namedInSlices } from '../futures/first-named';
import { type FoundWays, waysWithin } from '../reach/ways-within';
import type { FuturesQuestion } from './futures-question';

/** How worth naming a way is, wishes aside, as a logit. */
export type Worth = (candidate: Candidate) => number;

/** The ways that keep the limits, as the model and the wishes weigh them. */
export function* rankedWithin(
  graph: CareerGraph,
  question: FuturesQuestion,
  found: FoundWays,
  worth: Worth,
): Sliced<Named<Candidate>> {
  const { minPayUsd, maxStudyYears, not } = question;
  const limits = { minPayUsd, maxStudyYears, not, disciplines: null, schemes: null };
  return yield* namedInSlices(graph, found.search, question, waysWithin(graph, found, limits), worth);
}
