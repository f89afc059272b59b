/** The main job: routes for a search, with constraints, selection and reasons around the engines. */
import type { CareerGraph } from '../graph';
import { additiveEngine } from './additive-engine';
import { bestFirstEngine } from './best-first-engine';
import { describeRoute, meritsOf } from './describe';
import type { Budget, Clock, RankedRoute, RouteEngine, RouteStream } from './engine';
import { type Explained, explainRoute } from './explain';
import { whyNoRoute } from './no-route';
import { questionOf } from './question';
import type { Route, RouteSearch, RouteSearchResult } from './route';
import { costInUnits, isWorthListing, type Merits } from './selection';
import { stepPrices } from './step-prices';

/** Most search steps that any question may take, whatever its milliseconds: bounds memory. */
const MOST_EXPLORED = 2_000_000;

/**
 * The `first` best routes that are worth listing, best first, with reasons; or why there is none.
 *
 * `search` has been checked: numbers in range, roles of this graph, `from` other than `to`. The same graph and search give
 * the same answer, unless the budget ends it (`exact` false).
 */
export function findRoutes(
  graph: CareerGraph,
  search: RouteSearch,
  clock: Clock = () => performance.now(),
): RouteSearchResult {
  const budget = { milliseconds: search.budgetMs, steps: MOST_EXPLORED };
  const stream = openStream(graph, search, budget, clock);
  const listed = pull(graph, search, stream);
  if (listed.length === 0 && stream.exact) return whyNoRoute(graph, search, clock);
  if (listed.length === 0) return outOfTime(graph, search);
  return {
    kind: 'RouteSet',
    routes: explainAll(graph, search, listed),
    exact: stream.exact,
    lowerBound: costInUnits(stream.lowerBound(), search.rankBy),
    explored: stream.explored,
    revision: graph.revision,
  };
}

/** The engine for a search: additive where a route's cost is the sum of what its steps cost wherever they stand. */
function engineFor(search: RouteSearch): RouteEngine {
  if (search.rankBy === 'LIKELIHOOD') return additiveEngine;
  return search.rankBy !== 'SKILL_GAP' && search.skillMemory === 'PREVIOUS_ROLE' ? additiveEngine : bestFirstEngine;
}

/** Routes in order of cost, before selection. */
export function openStream(graph: CareerGraph, search: RouteSearch, budget: Budget, clock: Clock): RouteStream {
  const prices = stepPrices(graph, {
    ranking: search.rankBy,
    memory: search.skillMemory,
    profile: search.profile,
    target: search.to,
    payUsd: (role) => graph.roles[role]?.typicalPayUsd ?? null,
  });
  return engineFor(search)(questionOf(graph, search, prices), budget, clock);
}

/** The first routes of a stream that are worth listing, at most `search.first`. */
function pull(graph: CareerGraph, search: RouteSearch, stream: RouteStream): readonly Merits[] {
  const listed: Merits[] = [];
  let next: RankedRoute | null = null;
  do {
    next = stream.next();
    if (next === null) break;
    const merits = meritsOf(graph, next);
    if (isWorthListing(merits, listed, search.maxOverlap)) listed.push(merits);
  } while (listed.length < search.first);
  return listed;
}

/** Listed routes as answers, each with its reasons. */
export function explainAll(graph: CareerGraph, search: RouteSearch, listed: readonly Merits[]): readonly Route[] {
  const described = listed.map((merits) => ({ merits, route: describeRoute(graph, search, merits) }));
  return described.map((each, place) => {
    const explained: Explained = { ...each, before: described.slice(0, place) };
    return { ...each.route, why: explainRoute(graph, search, explained) };
  });
}

function outOfTime(graph: CareerGraph, search: RouteSearch): RouteSearchResult {
  return {
    kind: 'NoRoute',
    reason: `No route was found within ${search.budgetMs} milliseconds.`,
    bindingConstraints: ['budgetMs'],
    nearest: null,
    relaxation: 'Raise budgetMs, or lower maxSteps.',
    revision: graph.revision,
  };
}
