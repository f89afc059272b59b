/** Everything within the limits of an open question, those first that a counsellor would name first. */
import type { CareerGraph } from '../../graph';
import { asNamed, type Candidate, withNamed, withWishes } from '../futures/first-named';
import { inReachOrder, REACHABLE_KEYS } from '../reach/reach-order';
import { type FoundWays, waysWithin } from '../reach/ways-within';
import type { FuturesQuestion } from './futures-question';

/** How worth naming a way is, wishes aside, as a logit. */
export type Worth = (candidate: Candidate) => number;

/** The ways that keep the limits, as the model and the wishes weigh them. */
export function rankedWithin(
  graph: CareerGraph,
  { from, minPayUsd, maxStudyYears, not, wishes, towards }: FuturesQuestion,
  found: FoundWays,
  worth: Worth,
): readonly Candidate[] {
  const limits = { minPayUsd, maxStudyYears, not, disciplines: null, schemes: null };
  const candidates = inReachOrder(graph, REACHABLE_KEYS.YEARS, waysWithin(graph, found, limits));
  return asNamed(graph, from, candidates, withNamed(withWishes(graph, from, wishes, worth), towards));
}
