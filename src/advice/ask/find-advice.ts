/** Answers that rank ways as a counsellor would: RECOMMENDED. */
import type { CareerGraph, Sliced } from '../../graph';
import type { Clock, RouteSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { RouteSearchResult } from '../answers/route';
import { questionOf, type SearchQuestion } from '../chains/advice-question';
import type { Chain } from '../chains/beginning';
import type { Advice } from '../search/advice-search';
import { askAdvice, bestChain, isLimited } from '../search/ask-advice';
import { keepsLimits } from '../search/limits';
import { judgementOf, judging } from './judge';
import { whyNoAdvice } from './no-advice';

/**
 * The `first` best ways that a counsellor could name, best first; or, only where the asker's own limits exclude them all, why.
 * If there is no usual way, the door of the goal is the answer, with its verdict.
 */
export function* findAdvice(graph: CareerGraph, search: RouteSearch, clock: Clock): Sliced<RouteSearchResult> {
  const question = questionOf(graph, search);
  return yield* answerTo(question, clock);
}

function* answerTo(question: SearchQuestion, clock: Clock): Sliced<RouteSearchResult> {
  const { advice, chains } = yield* listedChains(question, clock);
  if (chains.length === 0) return yield* whyNoAdvice(question, clock);
  const { graph, search } = question;
  return {
    kind: 'RouteSet',
    routes: chains.map((chain) => new AdviceRoute(graph, search, chain, chains[0]!)),
    judged: () => judgementOf(question, chains[0]!),
    judging: () => judging(question, chains[0]!),
    exact: advice.exact,
    lowerBound: advice.lowerBound,
    explored: advice.explored,
    revision: graph.revision,
  };
}

/** What the search found, and the chains that its answer lists. */
export function* listedChains(
  question: SearchQuestion,
  clock: Clock,
): Sliced<{ readonly advice: Advice; readonly chains: readonly Chain[] }> {
  const advice = yield* askAdvice(question, clock);
  const chains = advice.chains.length > 0 ? advice.chains : yield* lastDoor(question, clock);
  return { advice, chains };
}

/** The goal's own door, if no chain is advice though the asker's limits exclude none. */
export function* lastDoor(question: SearchQuestion, clock: Clock): Sliced<readonly Chain[]> {
  const { graph, search, direct } = question;
  if (search.via.length > 0 || !keepsLimits(graph, search)([direct])) return [];
  if (!isLimited(search)) return [[direct]];
  const best = yield* bestChain(question, clock);
  return best.length === 1 && best[0]!.isShut ? [[direct]] : [];
}
