/** The main job: routes for a search, with reasons; by advice, or by one figure. */
import { workClock } from '../../domain';
import { atOnce, type CareerGraph, type Sliced } from '../../graph';
import type { Clock, RankedSearch, RouteSearch } from '../../routes';
import { costInUnits, selectRoutes } from '../../routes';
import { explainAll } from '../answers/explain';
import type { RouteSearchResult } from '../answers/route';
import { questionOf, type SearchQuestion } from '../chains/advice-question';
import { betweenJobs } from '../joined/between-jobs';
import { findAdvice } from './find-advice';
import { judge } from './judge';
import { whyNoRoute } from './no-route';
import { ownDoor } from './own-door';

/**
 * The `first` best routes that are worth listing, best first, with reasons; or why there is none.
 *
 * `search` has been checked: numbers in range, roles of this graph, `from` other than `to`. The same graph and search give
 * the same answer, unless the budget ends it (`exact` false). Takes at most the search's budget, and that of `whyNoRoute`.
 */
export function findRoutes(graph: CareerGraph, search: RouteSearch, clock: Clock = workClock()): RouteSearchResult {
  return atOnce(routesInSlices(graph, search, clock));
}

/** The same in slices, so that other work can run between them; the clock stands still meanwhile. */
export function routesInSlices(graph: CareerGraph, search: RouteSearch, clock: Clock): Sliced<RouteSearchResult> {
  return isRanked(search) ? findRanked(graph, search, clock) : findAdvice(graph, search, clock);
}

function isRanked(search: RouteSearch): search is RankedSearch {
  return search.rankBy !== 'RECOMMENDED';
}

function* findRanked(graph: CareerGraph, asked: RankedSearch, clock: Clock): Sliced<RouteSearchResult> {
  const search = betweenJobs(graph, asked);
  const { listed, exact, lowerBound, explored } = yield* selectRoutes(graph, search, clock);
  let made: SearchQuestion | undefined;
  const question = () => (made ??= questionOf(graph, asked));
  const door = listed.length === 0 ? yield* ownDoor(question(), search, clock) : null;
  if (listed.length === 0 && door === null) return yield* whyNoRoute(graph, search, exact, clock);
  return {
    kind: 'RouteSet',
    judged: () => atOnce(judge(question(), clock)),
    judging: () => judge(question(), clock),
    routes: door === null ? explainAll(graph, search, listed) : [door],
    exact,
    lowerBound: costInUnits(lowerBound, search.rankBy),
    explored,
    revision: graph.revision,
  };
}
