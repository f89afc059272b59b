/** The routes that are worth listing of those that the engines find. */
import type { CareerGraph, Sliced } from '../../graph';
import { additiveEngine } from '../additive/additive-engine';
import { bestFirstEngine } from '../best-first/best-first-engine';
import type { Beginning, Clock, Cost, RankedRoute, RouteEngine, RouteStream } from '../question/engine';
import { compareRoutes } from '../question/priced-route';
import type { RankedSearch } from '../question/route-search';
import { tableOf } from '../question/search-table';
import { askedBy, isAdditive } from './ask';
import { candidateOf, meritsOf } from './figures';
import { type Candidate, isHopeless, isWorthListing, leastConfidence } from './selection';
import { closedUnless } from './sure-enough';

/** Most search steps that any question may take, whatever its milliseconds: bounds memory. */
const MOST_EXPLORED = 2_000_000;

/**
 * After so many routes that aren't worth listing, an additive search goes on with the best-first engine; after `first` of them, and then
 * each time that there are twice as many, the moves are looked through again.
 */
const PATIENCE = Object.freeze({ first: 4, additive: 48 });

/** What a search by one figure lists. */
export interface Selection {
  /** Worth listing, best first. */
  readonly listed: readonly Candidate[];
  readonly exact: boolean;
  readonly lowerBound: Cost;
  readonly explored: number;
}

/** Less of a rise of the confidence asked for isn't worth looking through the moves. */
const FLOOR_GROWTH = 1.2;

/** What a search has pulled so far, and what of it is worth listing. */
interface Pulled {
  readonly listed: Candidate[];
  /** The last route, in order of cost. */
  last: RankedRoute | null;
  rejected: number;
  /** Routes less sure than this, 0..1, are left out. */
  floor: number;
}

/**
 * Pulls routes and lists what is worth it. When many are far less sure than a listed one, the search starts over with the moves that
 * surer routes can use, if these are far fewer. Additive searches pull from the additive engine as long as most is worth listing, then from the best-first one.
 */
export function* selectRoutes(graph: CareerGraph, search: RankedSearch, clock: Clock): Sliced<Selection> {
  const asked = askedBy(graph, search);
  const begun = clock();
  const pulled: Pulled = { listed: [], last: null, rejected: 0, floor: 0 };
  const isUnwanted = isUnwantedBeside(graph, search, pulled.listed);
  let question = { ...asked, isUnwanted };
  let explored = 0;
  let engine = engineFor(search, pulled);
  const begin = () => {
    const milliseconds = Math.max(0, search.budgetMs - (clock() - begun));
    return engine(question, { milliseconds, steps: MOST_EXPLORED - explored }, clock);
  };
  let stream = begin();
  try {
    for (;;) {
      const patience =
        engine === bestFirstEngine ? nextFloorAt(pulled) : Math.min(nextFloorAt(pulled), PATIENCE.additive);
      const isDone = yield* fill(graph, search, stream, pulled, patience);
      if (isDone) {
        explored += stream.explored;
        return { listed: pulled.listed, exact: stream.exact, lowerBound: stream.lowerBound(), explored };
      }
      const floor = leastConfidence(pulled.listed);
      const isSurer = floor >= FLOOR_GROWTH * pulled.floor;
      if (isSurer) {
        pulled.floor = floor;
        question = { ...question, closed: closedUnless(asked, tableOf(graph, search), floor) };
      }
      const next = engineFor(search, pulled);
      // Routes that are not sure enough are left out however they are found.
      if (next === engine && !(isSurer && stream.isNarrowedBy(question.closed))) continue;
      stream.end();
      explored += stream.explored;
      engine = next;
      stream = begin();
    }
  } finally {
    stream.end();
  }
}

function engineFor(search: RankedSearch, { rejected }: Pulled): RouteEngine {
  return isAdditive(search) && rejected < PATIENCE.additive ? additiveEngine : bestFirstEngine;
}

/** How many routes that aren't worth listing make the search look through its moves the next time. */
function nextFloorAt({ rejected }: Pulled): number {
  return rejected < PATIENCE.first ? PATIENCE.first : 4 * rejected;
}

/** Whether a listed route outdoes every route that begins so. */
function isUnwantedBeside(
  graph: CareerGraph,
  search: RankedSearch,
  listed: readonly Candidate[],
): (beginning: Beginning) => boolean {
  return (beginning) => {
    if (listed.length === 0) return false;
    const merits = meritsOf(graph, search, beginning);
    return listed.some((other) => isHopeless(merits, other));
  };
}

/** Lists from a stream what is worth it; false after so many routes that aren't, if the budget lasts. */
function* fill(
  graph: CareerGraph,
  search: RankedSearch,
  stream: RouteStream,
  pulled: Pulled,
  patience: number,
): Sliced<boolean> {
  const { listed } = pulled;
  while (listed.length < search.first) {
    const next = yield* stream.pull();
    if (next === null) break;
    // A search that starts over gives some again.
    if (pulled.last !== null && compareRoutes(next, pulled.last) <= 0) continue;
    pulled.last = next;
    const candidate = candidateOf(graph, search, next);
    if (isWorthListing(candidate, listed, search.maxOverlap)) listed.push(candidate);
    else if (++pulled.rejected >= patience && stream.exact) return false;
    yield;
  }
  return true;
}
