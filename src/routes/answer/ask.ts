/** A route search put to the engine that fits it. */
import type { CareerGraph, Sliced } from '../../graph';
import type { Ranking } from '../../network';
import { additiveEngine } from '../additive/additive-engine';
import { bestFirstEngine } from '../best-first/best-first-engine';
import type { Budget, Clock, RouteQuestion } from '../question/engine';
import { pricedRoute } from '../question/priced-route';
import { pricesFor } from '../question/prices-for';
import { questionOf } from '../question/question';
import type { RankedSearch } from '../question/route-search';
import { NO_STEP_LIMITS } from '../question/step-limits';
import { candidateOf } from './figures';
import type { Candidate } from './selection';

/** True where a route's cost is the sum of what its steps cost wherever they stand: then the additive engine will do. */
export function isAdditive({ rankBy, skillMemory }: Pick<RankedSearch, 'rankBy' | 'skillMemory'>): boolean {
  return rankBy === 'LIKELIHOOD' || (rankBy !== 'SKILL_GAP' && skillMemory === 'PREVIOUS_ROLE');
}

/** The engines' question for a search. */
export function askedBy(graph: CareerGraph, search: RankedSearch): RouteQuestion {
  return questionOf(graph, search, pricesFor(graph, search));
}

/** What a search for one route found; not `exact`: nothing within the budget, which proves nothing. */
export interface BestRoute {
  readonly found: Candidate | null;
  readonly exact: boolean;
}

/** The best route before selection. */
export function* bestRoute(graph: CareerGraph, search: RankedSearch, budget: Budget, clock: Clock): Sliced<BestRoute> {
  const engine = isAdditive(search) ? additiveEngine : bestFirstEngine;
  const stream = engine(askedBy(graph, search), budget, clock);
  const route = yield* stream.pull();
  stream.end();
  return { found: route === null ? null : candidateOf(graph, search, route), exact: stream.exact };
}

/** A route found by one ranking as it costs by another; null if it can't be priced by that one. */
export function rankedBy(
  graph: CareerGraph,
  search: RankedSearch,
  { route }: Candidate,
  rankBy: Ranking,
): Candidate | null {
  const unlimited = {
    ...search,
    rankBy,
    maxSteps: route.progressions.length,
    maxYears: null,
    maxStepHours: null,
    ...NO_STEP_LIMITS,
  };
  const priced = pricedRoute(askedBy(graph, unlimited), route.roles, route.progressions);
  return priced === null || priced.cost.some((part) => !Number.isFinite(part))
    ? null
    : candidateOf(graph, search, priced);
}
