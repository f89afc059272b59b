/**
 * Routes in exact order of a cost that is a sum over their progressions.
 *
 * Source: see deviations (Yen 1971, Lawler 1972, Feng 2014). Limits on a whole route (`maxSteps`, `maxDays`, and hours
 * per step under whole-route memory) are resources, and a search by distance alone would miss routes under them. But if
 * you take routes in order of cost and filter them, the answer is exact as soon as enough routes pass, and with wide
 * limits most do. So this engine filters first. When too many routes fail, or when few can pass (`via`), it continues
 * with the best-first search, whose bounds know the steps left and the roles to visit.
 *
 * Time O(k n (m + n log n)) at worst while it filters; then as the best-first engine.
 */

import { atOnce, type Sliced } from '../../graph';
import { type PrefixSearch, startSearch } from '../best-first/prefix-search';
import { closedProgressions, costOf, keyOfDays } from '../question/cost-keys';
import type { Budget, Clock, Cost, RankedRoute, RouteEngine, RouteQuestion, RouteStream } from '../question/engine';
import { beginningOf, compareRoutes, pricedRoute } from '../question/priced-route';
import { SearchMeter } from '../question/search-meter';
import { type AdditiveNetwork, additiveNetwork } from './additive-network';
import { compareDeviations, type Deviation, Deviations } from './deviations';
import { type SearchScratch, takeScratch } from './search-scratch';

/** How many routes may fail the limits: a number at first, and more for each that passes. */
const FILTER = Object.freeze({ failures: 64, failuresForEach: 4 });

/** Routes by postponed deviations. For questions in which a step costs the same wherever it stands. */
export const additiveEngine: RouteEngine = (question, budget, clock) => new AdditiveStream(question, budget, clock);

class AdditiveStream implements RouteStream {
  private readonly meter: SearchMeter;
  private readonly network: AdditiveNetwork;
  private readonly closed: Uint8Array;
  private deviations: Deviations | null = null;
  private scratch: SearchScratch | null = null;
  private fallback: PrefixSearch | null = null;
  private usesFallback: boolean;
  private pulled = 0;
  private last: Deviation | null = null;
  private given = 0;
  private lastGiven: RankedRoute | null = null;
  private isDone = false;
  private leastKey = 0;

  constructor(
    private readonly question: RouteQuestion,
    budget: Budget,
    clock: Clock,
  ) {
    this.meter = new SearchMeter(budget, clock);
    this.network = additiveNetwork(question.network, question.prices);
    this.closed = closedProgressions(question);
    this.usesFallback = question.via.length > 0;
  }

  get exact(): boolean {
    return !this.meter.ended;
  }

  get explored(): number {
    return this.meter.steps;
  }

  lowerBound(): Cost {
    return costOf(this.question.prices.ranking, this.isDone ? Number.POSITIVE_INFINITY : this.leastKey, 0);
  }

  next(): RankedRoute | null {
    return atOnce(this.pull());
  }

  /** It keeps little that a search which begins again would have to find again. */
  isNarrowedBy(): boolean {
    return true;
  }

  *pull(): Sliced<RankedRoute | null> {
    if (this.isDone || this.meter.ended) return null;
    this.meter.resume();
    try {
      let route = this.usesFallback ? null : this.filter();
      if (route === null && this.usesFallback) route = yield* this.pullFallback();
      if (route === null) this.isDone = !this.meter.ended;
      else {
        this.given++;
        this.lastGiven = route;
      }
      return route;
    } finally {
      this.meter.pause();
    }
  }

  end(): void {
    if (this.scratch?.holder === this) this.scratch.holder = null;
  }

  /** The next path within the limits; null if there is none, if the budget has ended, or if too many failed. */
  private filter(): RankedRoute | null {
    const deviations = this.ownDeviations();
    for (let path = deviations.next(); path !== null; path = deviations.next()) {
      // Only where the paths start over.
      if (this.last !== null && compareDeviations(path, this.last) <= 0) continue;
      this.pulled++;
      this.last = path;
      this.leastKey = Math.max(this.leastKey, path.key);
      const route = pricedRoute(this.question, path.roles, path.steps);
      if (route !== null) return route;
      if (this.pulled - this.given > FILTER.failures + FILTER.failuresForEach * this.given) {
        this.usesFallback = true;
        this.deviations = null;
        return null;
      }
    }
    if (this.meter.ended) this.leastKey = Math.max(this.leastKey, deviations.bound);
    return null;
  }

  private *pullFallback(): Sliced<RankedRoute | null> {
    this.fallback ??= yield* startSearch(this.question);
    if (this.fallback === null) return null;
    let route = yield* this.fallback.next(this.meter);
    while (route !== null && this.lastGiven !== null && compareRoutes(route, this.lastGiven) <= 0) {
      route = yield* this.fallback.next(this.meter);
    }
    const head = this.fallback?.head;
    if (head !== undefined) this.leastKey = Math.max(this.leastKey, head.first);
    return route;
  }

  /**
   * This stream's deviations. If another stream took the arrays meanwhile, they start over; `pull` then passes what was given.
   */
  private ownDeviations(): Deviations {
    if (this.deviations !== null && this.scratch?.holder === this) return this.deviations;
    const { network, closed } = this;
    const { source, target, maxSteps, maxDays, prices, isUnwanted } = this.question;
    const scratch = takeScratch(this.question.network, this);
    this.scratch = scratch;
    const maxKey =
      prices.ranking === 'TIME' && maxDays !== Number.POSITIVE_INFINITY ? keyOfDays(maxDays) : Number.MAX_VALUE;
    const paths = { network, closed, source, target, maxSteps, maxKey };
    const leftOut = isUnwanted && {
      isUnwanted: (roles: readonly number[], steps: readonly number[]) =>
        isUnwanted(beginningOf(this.question, roles, steps)),
    };
    const deviations = new Deviations({ ...paths, ...leftOut }, scratch, this.meter);
    this.deviations = deviations;
    return deviations;
  }
}
