/** A question put to the network of advice, within the asker's limits. */
import type { Sliced } from '../../graph';
import type { Clock, RouteSearch } from '../../routes';
import { questionOf, type SearchQuestion } from '../chains/advice-question';
import type { Chain } from '../chains/beginning';
import { WORK_MODEL } from '../numbers/work';
import { type Advice, adviceFor } from './advice-search';
import { keepsLimits } from './limits';
import { ADVICE_UNLIMITED, LIMITS, lifted, sets } from './search-limits';
import { chainsThrough } from './via';

/** The chains of advice that the limits of a question leave; none if they, or the rules, leave none. */
export function* askAdvice(question: SearchQuestion, clock: Clock): Sliced<Advice> {
  const { graph, search } = question;
  const isWanted = keepsLimits(graph, search);
  const budget = { milliseconds: search.budgetMs, steps: WORK_MODEL.explored };
  return yield* search.via.length > 0
    ? chainsThrough(question, isWanted, budget, clock)
    : adviceFor(question, isWanted, budget, clock);
}

/** True if the asker set any limit. */
export function isLimited(search: RouteSearch): boolean {
  return LIMITS.some((limit) => sets(search, limit, ADVICE_UNLIMITED));
}

/** The best chain that there is without any limit; the door of the goal alone if no chain is advice. */
export function* bestChain({ graph, search }: SearchQuestion, clock: Clock): Sliced<Chain> {
  const unlimited = LIMITS.reduce((left, limit) => lifted(left, limit, ADVICE_UNLIMITED), search);
  const question = questionOf(graph, { ...unlimited, first: 1 });
  const { chains } = yield* askAdvice(question, clock);
  return chains[0] ?? [question.direct];
}
