/** Answers that rank ways as a counsellor would: RECOMMENDED. */
import { SCHEMES } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Judgement, RouteSearchResult } from '../answer/route';
import type { Clock } from '../question/engine';
import type { RouteSearch } from '../question/route-search';
import { type Advice, adviceFor } from './advice-search';
import { AdviceRoute } from './advice-view';
import { keepsLimits } from './limits';
import { nearerGoals } from './nearer-goals';
import { whyNoAdvice } from './no-advice';
import type { Chain } from './rules';
import { verdictOf } from './verdict';
import { chainsThrough } from './via';

/** Search steps that any question may take, whatever its milliseconds. */
const MOST_EXPLORED = 200_000;

/**
 * The `first` best ways that a counsellor could name, best first; or, only where the asker's own limits exclude them all, why.
 * If no way is usual, the door of the goal is the answer, with its verdict.
 */
export function findAdvice(graph: CareerGraph, search: RouteSearch, clock: Clock): RouteSearchResult {
  const advice = askAdvice(graph, search, clock);
  const { chains } = advice;
  if (chains.length === 0) return whyNoAdvice(graph, search, clock);
  return {
    kind: 'RouteSet',
    routes: chains.map((chain) => new AdviceRoute(graph, search, chain, chains[0]!)),
    judged: () => judgementOf(graph, chains[0]!),
    exact: advice.exact,
    lowerBound: advice.lowerBound,
    explored: advice.explored,
    revision: graph.revision,
  };
}

/** What a search's limits leave of advice. The direct door is the answer where nothing else is. */
export function askAdvice(graph: CareerGraph, search: RouteSearch, clock: Clock): Advice {
  const isWanted = keepsLimits(graph, search);
  const budget = { milliseconds: search.budgetMs, steps: MOST_EXPLORED };
  if (search.via.length > 0) return chainsThrough(graph, search, isWanted, budget, clock);
  const advice = adviceFor(graph, search, isWanted, budget, clock);
  if (advice.chains.length > 0 || !isWanted([advice.direct])) return advice;
  return { ...advice, chains: [[advice.direct]] };
}

/** What a counsellor would say of the wish of a search, whichever way its routes are ranked. */
export function judge(graph: CareerGraph, search: RouteSearch, clock: Clock): Judgement {
  const wish = { ...search, first: 1, via: [], avoid: [], moves: null, schemes: [...SCHEMES], minPayUsd: null };
  const [best] = askAdvice(graph, { ...wish, ...NO_LIMITS }, clock).chains;
  return judgementOf(graph, best!);
}

const NO_LIMITS = Object.freeze({
  maxYears: null,
  maxStepHours: null,
  minCoverage: null,
  minConfidence: null,
  maxSteps: 6,
});

function judgementOf(graph: CareerGraph, best: Chain): Judgement {
  const { verdict, why } = verdictOf(graph, best);
  const isHard = verdict === 'HARD' || verdict === 'UNWISE';
  return { verdict, why, nearer: isHard ? nearerGoals(graph, best) : [] };
}
