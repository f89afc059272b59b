/** A search put to the network of advice, within the asker's limits. */
import type { CareerGraph, Sliced } from '../../graph';
import type { Clock, RouteSearch } from '../../routes';
import { WORK_MODEL } from '../numbers/work';
import { type Advice, adviceFor } from './advice-search';
import { keepsLimits } from './limits';
import { ADVICE_UNLIMITED, LIMITS, lifted, sets } from './search-limits';
import { chainsThrough } from './via';

/** The chains of advice that a search's limits leave; none if they, or the rules, leave none. */
export function* askAdvice(graph: CareerGraph, search: RouteSearch, clock: Clock): Sliced<Advice> {
  const isWanted = keepsLimits(graph, search);
  const budget = { milliseconds: search.budgetMs, steps: WORK_MODEL.explored };
  return yield* search.via.length > 0
    ? chainsThrough(graph, search, isWanted, budget, clock)
    : adviceFor(graph, search, isWanted, budget, clock);
}

/** True if the asker set any limit. */
export function isLimited(search: RouteSearch): boolean {
  return LIMITS.some((limit) => sets(search, limit, ADVICE_UNLIMITED));
}

/** The best chain that there is without any limit; the door of the goal alone if no chain is advice. */
export function* bestChain(graph: CareerGraph, search: RouteSearch, clock: Clock): Sliced<Advice['chains'][number]> {
  const unlimited = LIMITS.reduce((left, limit) => lifted(left, limit, ADVICE_UNLIMITED), search);
  const { chains, direct } = yield* askAdvice(graph, { ...unlimited, first: 1 }, clock);
  return chains[0] ?? [direct];
}
