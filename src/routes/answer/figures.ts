/** The figures of a route that an engine found, in the units of answers. */
import { STEP_MODEL } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import type { Ranking, StepPrices } from '../../network';
import { forgoneCents } from '../question/cost-keys';
import type { Beginning, Cost, RankedRoute } from '../question/engine';
import type { RankedSearch } from '../question/route-search';
import { likelihoodsFor, tableOf } from '../question/search-table';
import type { Candidate, Merits } from './selection';

/** Pay forgone on the way to a target: years in each role times what the target pays more; null if a pay is unknown. */
function earningsForgoneUsd(graph: CareerGraph, target: number, { roles, stepDays }: Beginning): number | null {
  const then = payOf(graph, target);
  let forgone = 0;
  for (let step = 0; step < stepDays.length; step++) {
    const now = payOf(graph, roles[step]!);
    if (now === null || then === null) return null;
    forgone += (Math.max(0, then - now) * stepDays[step]!) / STEP_MODEL.daysPerYear;
  }
  return Math.round(forgone);
}

/** What a route of a search, or the beginning of one, is compared by. */
export function meritsOf(graph: CareerGraph, search: RankedSearch, beginning: Beginning): Merits {
  const { confidence } = tableOf(graph, search);
  return {
    roles: beginning.roles,
    days: beginning.stepDays.reduce((sum, days) => sum + days, 0),
    largestStepHours: beginning.stepHours.reduce((largest, hours) => Math.max(largest, hours), 0),
    likelihood: likelihoodOf(search, beginning.progressions),
    earningsForgoneUsd: earningsForgoneUsd(graph, search.to, beginning),
    confidence: beginning.progressions.reduce((product, p) => product * confidence[p]!, 1),
  };
}

/** A route with its merits. */
export function candidateOf(graph: CareerGraph, search: RankedSearch, route: RankedRoute): Candidate {
  return { route, ...meritsOf(graph, search, route) };
}

/** The number that stands for a cost in answers: years, hours of the largest step, US dollars, nats or steps. */
export function costInUnits(cost: Cost, ranking: Ranking): number {
  return Math.round(((cost[0] ?? 0) / UNIT[ranking]) * 10_000) / 10_000;
}

/** How many of an engine's integers make one unit of the answer. */
const UNIT: Readonly<Record<Ranking, number>> = {
  TIME: STEP_MODEL.daysPerYear,
  SKILL_GAP: 1,
  PAY: 100,
  LIKELIHOOD: 1e9,
  STEPS: 1,
};

/** A step's part of the route's cost; for SKILL_GAP its own hours, of which the route's cost is the largest. */
export function stepCost(prices: StepPrices, route: RankedRoute, index: number): number {
  const days = route.stepDays[index]!;
  const progression = route.progressions[index]!;
  switch (prices.ranking) {
    case 'TIME':
      return costInUnits([days], 'TIME');
    case 'SKILL_GAP':
      return route.stepHours[index]!;
    case 'STEPS':
      return 1;
    case 'PAY':
      return costInUnits([forgoneCents(prices, progression, days)], 'PAY');
    case 'LIKELIHOOD':
      return costInUnits([prices.nanoNats[progression]!], 'LIKELIHOOD');
    default:
      return prices.ranking satisfies never;
  }
}

/** The product of the likelihoods of these progressions, 0..1; null if one is unknown. */
export function likelihoodOf(search: RankedSearch, progressions: readonly number[]): number | null {
  const likelihoods = likelihoodsFor(search);
  let product = 1;
  for (const progression of progressions) product *= likelihoods[progression]!;
  return Number.isNaN(product) ? null : product;
}

function payOf(graph: CareerGraph, role: number): number | null {
  return (graph.roles[role] as RoleNode).typicalPayUsd;
}
