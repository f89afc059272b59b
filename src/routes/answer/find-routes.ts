/** The main job: routes for a search, with constraints, selection and reasons around the engines. */
import type { CareerGraph } from '../../graph';
import { additiveEngine } from '../additive/additive-engine';
import { findAdvice, judge } from '../advice/find-advice';
import { bestFirstEngine } from '../best-first/best-first-engine';
import { betweenJobs } from '../question/between-jobs';
import type { Beginning, Clock, Cost, RouteStream } from '../question/engine';
import type { RankedSearch, RouteSearch } from '../question/route-search';
import { askedBy, isAdditive } from './ask';
import { explainAll } from './explain';
import { candidateOf, costInUnits, meritsOf } from './figures';
import { whyNoRoute } from './no-route';
import type { RouteSearchResult } from './route';
import { type Candidate, isHopeless, isWorthListing } from './selection';

/** Most search steps that any question may take, whatever its milliseconds: bounds memory. */
const MOST_EXPLORED = 2_000_000;

/** After so many routes that aren't worth listing, the search goes on by beginnings, which leave such routes out. */
const PATIENCE = 16;

/**
 * The `first` best routes that are worth listing, best first, with reasons; or why there is none.
 *
 * `search` has been checked: numbers in range, roles of this graph, `from` other than `to`. The same graph and search give
 * the same answer, unless the budget ends it (`exact` false). Takes at most the search's budget, and that of `whyNoRoute`.
 */
export function findRoutes(
  graph: CareerGraph,
  search: RouteSearch,
  clock: Clock = () => performance.now(),
): RouteSearchResult {
  return isRanked(search) ? findRanked(graph, search, clock) : findAdvice(graph, search, clock);
}

function isRanked(search: RouteSearch): search is RankedSearch {
  return search.rankBy !== 'RECOMMENDED';
}

function findRanked(graph: CareerGraph, asked: RankedSearch, clock: Clock): RouteSearchResult {
  const search = betweenJobs(graph, asked);
  const { listed, exact, lowerBound, explored } = select(graph, search, clock);
  if (listed.length === 0) return whyNoRoute(graph, search, exact, clock);
  return {
    kind: 'RouteSet',
    judged: () => judge(graph, asked, clock),
    routes: explainAll(graph, search, listed),
    exact,
    lowerBound: costInUnits(lowerBound, search.rankBy),
    explored,
    revision: graph.revision,
  };
}

interface Selection {
  /** Worth listing, best first. */
  readonly listed: readonly Candidate[];
  readonly exact: boolean;
  readonly lowerBound: Cost;
  readonly explored: number;
}

/** Additive searches pull from the additive engine as long as it brings what is worth listing, then from the best-first one. */
function select(graph: CareerGraph, search: RankedSearch, clock: Clock): Selection {
  const question = askedBy(graph, search);
  const begun = clock();
  const budget = { milliseconds: search.budgetMs, steps: MOST_EXPLORED };
  let pulled: Selection | null = null;
  if (isAdditive(search)) {
    const stream = additiveEngine(question, budget, clock);
    const listed: Candidate[] = [];
    const isDone = fill(graph, search, stream, listed, PATIENCE);
    pulled = selectionOf(listed, stream, 0);
    if (isDone) return pulled;
  }
  const listed: Candidate[] = [];
  const isUnwanted = (beginning: Beginning): boolean => {
    if (listed.length === 0) return false;
    const merits = meritsOf(graph, search, beginning);
    return listed.some((other) => isHopeless(merits, other));
  };
  const left = { ...budget, milliseconds: Math.max(0, search.budgetMs - (clock() - begun)) };
  const stream = bestFirstEngine({ ...question, isUnwanted }, left, clock);
  fill(graph, search, stream, listed, Number.POSITIVE_INFINITY);
  const found = selectionOf(listed, stream, pulled?.explored ?? 0);
  return pulled !== null && pulled.listed.length > listed.length ? { ...pulled, exact: found.exact } : found;
}

function selectionOf(listed: readonly Candidate[], stream: RouteStream, exploredBefore: number): Selection {
  return { listed, exact: stream.exact, lowerBound: stream.lowerBound(), explored: exploredBefore + stream.explored };
}

/** Lists from a stream what is worth it; false after more than `patience` routes that aren't. */
function fill(
  graph: CareerGraph,
  search: RankedSearch,
  stream: RouteStream,
  listed: Candidate[],
  patience: number,
): boolean {
  let rejected = 0;
  for (let next = stream.next(); next !== null; next = listed.length < search.first ? stream.next() : null) {
    const candidate = candidateOf(graph, search, next);
    if (isWorthListing(candidate, listed, search.maxOverlap)) listed.push(candidate);
    else if (++rejected > patience) return false;
  }
  return true;
}
