/** The main job: routes for a search, with constraints, selection and reasons around the engines. */
import type { CareerGraph } from '../graph';
import { additiveEngine } from './additive-engine';
import { bestFirstEngine } from './best-first-engine';
import { candidateOf, costInUnits, describeRoute, meritsOf } from './describe';
import type { Beginning, Budget, Clock, RouteQuestion, RouteStream } from './engine';
import { type Explained, explainRoute } from './explain';
import { whyNoRoute } from './no-route';
import { questionOf } from './question';
import type { Route, RouteSearch, RouteSearchResult } from './route';
import { type Candidate, isHopeless, isWorthListing } from './selection';
import { stepPrices } from './step-prices';

/** Most search steps that any question may take, whatever its milliseconds: bounds memory. */
const MOST_EXPLORED = 2_000_000;

/** After so many routes that aren't worth listing, the search goes on by beginnings, which leave such routes out. */
const PATIENCE = 16;

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
  const { listed, stream } = select(graph, search, clock);
  if (listed.length === 0) return stream.exact ? whyNoRoute(graph, search, clock) : outOfTime(graph, search);
  return {
    kind: 'RouteSet',
    routes: explainAll(graph, search, listed),
    exact: stream.exact,
    lowerBound: costInUnits(stream.lowerBound(), search.rankBy),
    explored: stream.explored,
    revision: graph.revision,
  };
}

/** True where a route's cost is the sum of what its steps cost wherever they stand. */
function isAdditive({ rankBy, skillMemory }: RouteSearch): boolean {
  return rankBy === 'LIKELIHOOD' || (rankBy !== 'SKILL_GAP' && skillMemory === 'PREVIOUS_ROLE');
}

/** The best route, before selection; null if there is none within the budget. */
export function bestRoute(graph: CareerGraph, search: RouteSearch, budget: Budget, clock: Clock): Candidate | null {
  const engine = isAdditive(search) ? additiveEngine : bestFirstEngine;
  const route = engine(askedBy(graph, search), budget, clock).next();
  return route === null ? null : candidateOf(graph, route);
}

function askedBy(graph: CareerGraph, search: RouteSearch): RouteQuestion {
  const prices = stepPrices(graph, {
    ranking: search.rankBy,
    memory: search.skillMemory,
    profile: search.profile,
    target: search.to,
    payUsd: (role) => graph.roles[role]?.typicalPayUsd ?? null,
  });
  return questionOf(graph, search, prices);
}

interface Selection {
  /** Worth listing, best first. */
  readonly listed: readonly Candidate[];
  readonly stream: RouteStream;
}

/** Additive searches pull from the additive engine, as long as it brings what is worth listing. */
function select(graph: CareerGraph, search: RouteSearch, clock: Clock): Selection {
  const question = askedBy(graph, search);
  const budget = { milliseconds: search.budgetMs, steps: MOST_EXPLORED };
  if (isAdditive(search)) {
    const listed: Candidate[] = [];
    const stream = additiveEngine(question, budget, clock);
    if (fill(graph, search, stream, listed, PATIENCE)) return { listed, stream };
  }
  const listed: Candidate[] = [];
  const isUnwanted = (beginning: Beginning): boolean => {
    if (listed.length === 0) return false;
    const merits = meritsOf(graph, search.to, beginning);
    return listed.some((other) => isHopeless(merits, other));
  };
  const stream = bestFirstEngine({ ...question, isUnwanted }, budget, clock);
  fill(graph, search, stream, listed, Number.POSITIVE_INFINITY);
  return { listed, stream };
}

/** Lists from a stream what is worth it; false after more than `patience` routes that aren't. */
function fill(
  graph: CareerGraph,
  search: RouteSearch,
  stream: RouteStream,
  listed: Candidate[],
  patience: number,
): boolean {
  let rejected = 0;
  for (let next = stream.next(); next !== null; next = listed.length < search.first ? stream.next() : null) {
    const candidate = candidateOf(graph, next);
    if (isWorthListing(candidate, listed, search.maxOverlap)) listed.push(candidate);
    else if (++rejected > patience) return false;
  }
  return true;
}

/** Listed routes as answers, each with its reasons. */
export function explainAll(graph: CareerGraph, search: RouteSearch, listed: readonly Candidate[]): readonly Route[] {
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
