/**
 * Routes in exact order of a cost that depends on all roles before a step, or under limits on the whole route:
 * best-first search over the beginnings of simple paths.
 *
 * Source: P. E. Hart, N. J. Nilsson, B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum Cost
 * Paths", IEEE Transactions on Systems Science and Cybernetics 4(2), 1968, doi:10.1109/TSSC.1968.300136. Departures:
 * states are whole prefixes, because two ways to one role teach different things, and minimising over them is NP-hard
 * in general. No prefix dominates another. Siblings of a prefix enter the queue one after the other (T. Yoshizumi, T.
 * Miura, T. Ishida, "A* with Partial Expansion for Large Branching Factor Problems", AAAI 2000). A prefix gets two
 * bounds: a cheap one when it is made, and one from everything the asker then has when it first leads the queue.
 *
 * Time exponential in `maxSteps` at worst, which the budget ends; space O(prefixes made).
 */
import { atOnce, type Sliced } from '../../graph';
import { costOf } from '../question/cost-keys';
import type { Budget, Clock, Cost, RankedRoute, RouteEngine, RouteQuestion, RouteStream } from '../question/engine';
import { compareRoutes, pricedRoute } from '../question/priced-route';
import { SearchMeter } from '../question/search-meter';
import { type PrefixSearch, startSearch } from './prefix-search';

/** The most routes to offer without proof, and the budget for finding them. */
const UNPROVED = Object.freeze({ routes: 50, budget: { milliseconds: 20, steps: 5_000 } });

/** A search begins again only if that leaves it no more than this share of its links: bounds take as long as the search. */
const NARROWED = 0.7;

/** Routes by best-first search: the engine for every ranking, memory and limit. */
export const bestFirstEngine: RouteEngine = (question, budget, clock) => new BestFirstStream(question, budget, clock);

class BestFirstStream implements RouteStream {
  private readonly meter: SearchMeter;
  private search: PrefixSearch | null = null;
  private started = false;
  private readonly given: RankedRoute[] = [];
  private unproved: RankedRoute[] | null = null;

  constructor(
    private readonly question: RouteQuestion,
    budget: Budget,
    private readonly clock: Clock,
  ) {
    this.meter = new SearchMeter(budget, clock);
  }

  get exact(): boolean {
    return !this.meter.ended;
  }

  get explored(): number {
    return this.meter.steps;
  }

  next(): RankedRoute | null {
    return atOnce(this.pull());
  }

  *pull(): Sliced<RankedRoute | null> {
    if (this.meter.ended) return yield* this.nextUnproved();
    this.meter.resume();
    try {
      if (!this.started) {
        this.started = true;
        this.search = yield* startSearch(this.question);
      }
      const route = this.search === null ? null : yield* this.search.next(this.meter);
      if (route !== null) this.given.push(route);
      if (this.meter.ended) return yield* this.nextUnproved();
      return route;
    } finally {
      this.meter.pause();
    }
  }

  isNarrowedBy(closed: Uint8Array): boolean {
    return this.search !== null && this.search.openShare(closed) <= NARROWED;
  }

  end(): void {
    // Its arrays are its own.
  }

  /** Once the budget has ended the search: the next best route known without proof; null if none is left. */
  private *nextUnproved(): Sliced<RankedRoute | null> {
    this.unproved ??= this.search === null ? [] : yield* routesByPreviousRole(this.question, this.given, this.clock);
    return this.unproved.shift() ?? null;
  }

  lowerBound(): Cost {
    const { ranking } = this.question.prices;
    if (!this.started) return costOf(ranking, 0, 0);
    const next = this.search?.head;
    return next ? costOf(ranking, next.first, next.second) : costOf(ranking, Number.POSITIVE_INFINITY, 0);
  }
}

/**
 * Good routes under whole-route memory, best first. The search uses the memory of one role, which never makes a route
 * cheaper and has tight bounds. Leaves out the routes already given, which are better.
 */
function* routesByPreviousRole(
  question: RouteQuestion,
  given: readonly RankedRoute[],
  clock: Clock,
): Sliced<RankedRoute[]> {
  if (question.prices.memory === 'PREVIOUS_ROLE') return [];
  const relaxed: RouteQuestion = { ...question, prices: { ...question.prices, memory: 'PREVIOUS_ROLE' } };
  const meter = new SearchMeter(UNPROVED.budget, clock);
  meter.resume();
  const search = yield* startSearch(relaxed);
  const known = new Set(given.map(({ roles }) => roles.join()));
  const routes: RankedRoute[] = [];
  while (search !== null && routes.length < UNPROVED.routes) {
    const next = yield* search.next(meter);
    if (next === null) break;
    const route = known.has(next.roles.join()) ? null : pricedRoute(question, next.roles, next.progressions);
    if (route !== null) routes.push(route);
  }
  return routes.sort(compareRoutes);
}
