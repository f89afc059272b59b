/** A search put to the network of advice, within the asker's limits. */
import type { CareerGraph, Sliced } from '../../graph';
import type { Clock } from '../../routes';
import { MOST_STEPS, ROUTE_DEFAULTS, type RouteSearch } from '../../routes';
import { WORK_MODEL } from '../numbers/work';
import { type Advice, adviceFor } from './advice-search';
import { keepsLimits } from './limits';
import { chainsThrough } from './via';

/** The fields of a search that can exclude ways. */
export const LIMITS = [
  'maxSteps',
  'maxYears',
  'maxStepHours',
  'minCoverage',
  'minPayUsd',
  'moves',
  'schemes',
  'minConfidence',
  'avoid',
  'via',
  'study',
  'stepDown',
] as const;
export type Limit = (typeof LIMITS)[number];

/** The chains of advice that a search's limits leave; none if they, or the rules, leave none. */
export function* askAdvice(graph: CareerGraph, search: RouteSearch, clock: Clock): Sliced<Advice> {
  const isWanted = keepsLimits(graph, search);
  const budget = { milliseconds: search.budgetMs, steps: WORK_MODEL.explored };
  return yield* search.via.length > 0
    ? chainsThrough(graph, search, isWanted, budget, clock)
    : adviceFor(graph, search, isWanted, budget, clock);
}

/** True if the asker set this limit. */
export function sets(search: RouteSearch, limit: Limit): boolean {
  if (limit === 'maxSteps') return search.maxSteps < ROUTE_DEFAULTS.maxSteps;
  if (limit === 'avoid' || limit === 'via') return search[limit].length > 0;
  if (limit === 'study') return search.study !== 'ANY';
  if (limit === 'stepDown') return search.stepDown === 'NONE';
  return search[limit] !== null;
}

/** True if the asker set any limit. */
export function isLimited(search: RouteSearch): boolean {
  return LIMITS.some((limit) => sets(search, limit));
}

/** The search without a limit. */
export function lifted(search: RouteSearch, limit: Limit): RouteSearch {
  if (limit === 'maxSteps') return { ...search, maxSteps: Math.max(search.maxSteps, MOST_STEPS) };
  if (limit === 'avoid' || limit === 'via') return { ...search, [limit]: [] };
  if (limit === 'study') return { ...search, study: 'ANY' };
  if (limit === 'stepDown') return { ...search, stepDown: search.stepDown === 'ANY' ? 'ANY' : 'ONE' };
  return { ...search, [limit]: null };
}

/** The best chain that there is without any limit; the door of the goal alone if no chain is advice. */
export function* bestChain(graph: CareerGraph, search: RouteSearch, clock: Clock): Sliced<Advice['chains'][number]> {
  const { chains, direct } = yield* askAdvice(graph, { ...LIMITS.reduce(lifted, search), first: 1 }, clock);
  return chains[0] ?? [direct];
}
