/** What a counsellor would say of the wish of a search. */
import type { Sliced } from '../../graph';
import type { Clock } from '../../routes';
import type { Judgement } from '../answers/route';
import type { SearchQuestion } from '../chains/advice-question';
import type { Chain } from '../chains/beginning';
import { nearerGoals } from '../conclusion/nearer-goals';
import { verdictOf } from '../conclusion/verdict';
import { bestChain } from '../search/ask-advice';

/** The judgement of a wish, whichever way its routes are ranked: looks for the best chain first. */
export function* judge(question: SearchQuestion, clock: Clock): Sliced<Judgement> {
  return yield* judging(question, yield* bestChain(question, clock));
}

/** The judgement of a wish of which the best chain is known, as a part of other work in slices. */
export function* judging(question: SearchQuestion, best: Chain): Sliced<Judgement> {
  yield;
  return judgementOf(question, best);
}

/** The judgement of a wish of which the best chain is known. */
export function judgementOf({ graph, search }: SearchQuestion, best: Chain): Judgement {
  const judgement = verdictOf(graph, best, search);
  const isHard = judgement.verdict === 'HARD' || judgement.verdict === 'UNWISE';
  // Its sentences are not written yet, so it is not spread.
  return Object.assign(judgement, { nearer: isHard ? nearerGoals(graph, search, best) : [] });
}
