/** From an engine's route to the answer: years, hours, pay, likelihood and each step's figures. */
import { STEP_MODEL } from '../../domain';
import { type CareerGraph, type PayBand, type RoleNode, typicalBand } from '../../graph';
import type { StepDetail } from '../../needs';
import { coverageOf, detailOf, withLevels } from '../../needs';
import type { Ranking, StepPrices } from '../../network';
import { forgoneCents } from '../question/cost-keys';
import type { Beginning, Cost, RankedRoute } from '../question/engine';
import { pricesFor } from '../question/prices-for';
import type { RouteSearch } from '../question/route-search';
import type { Route, RouteStep } from './route';
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
export function meritsOf(graph: CareerGraph, search: RouteSearch, beginning: Beginning): Merits {
  return {
    roles: beginning.roles,
    days: beginning.stepDays.reduce((sum, days) => sum + days, 0),
    largestStepHours: beginning.stepHours.reduce((largest, hours) => Math.max(largest, hours), 0),
    likelihood: likelihoodOf(search, beginning),
    earningsForgoneUsd: earningsForgoneUsd(graph, search.to, beginning),
    confidence: beginning.progressions.reduce((product, p) => product * graph.progressions.confidence[p]!, 1),
  };
}

/** A route with its merits. */
export function candidateOf(graph: CareerGraph, search: RouteSearch, route: RankedRoute): Candidate {
  return { route, ...meritsOf(graph, search, route) };
}

/** The answer for a route, without its reasons. */
export function describeRoute(graph: CareerGraph, search: RouteSearch, candidate: Candidate): Omit<Route, 'why'> {
  const { route, likelihood, earningsForgoneUsd, confidence } = candidate;
  const prices = pricesFor(graph, search);
  return {
    roles: route.roles,
    steps: route.progressions.map((_, index) => describeStep(graph, search, prices, route, index)),
    cost: costInUnits(route.cost, search.rankBy),
    years: years(route.stepDays.reduce((sum, days) => sum + days, 0)),
    learningHours: route.stepHours.reduce((sum, hours) => sum + hours, 0),
    payNow: bandOf(graph.roles[route.roles[0]!]!),
    payThen: bandOf(graph.roles[route.roles.at(-1)!]!),
    earningsForgoneUsd,
    likelihood,
    confidence: Number(confidence.toPrecision(2)),
  };
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

function describeStep(
  graph: CareerGraph,
  search: RouteSearch,
  prices: StepPrices,
  route: RankedRoute,
  index: number,
): RouteStep {
  const from = route.roles[index] as number;
  const to = route.roles[index + 1] as number;
  const progression = route.progressions[index] as number;
  const held = search.skillMemory === 'WHOLE_ROUTE' ? route.roles.slice(0, index + 1) : [from];
  const days = route.stepDays[index] as number;
  const hours = route.stepHours[index] as number;
  const payNow = payOf(graph, from);
  const payThen = payOf(graph, to);
  return {
    from,
    to,
    progression,
    years: years(days),
    learningHours: hours,
    schoolingYears: hundredths(graph.progressions.schoolingYears[progression]!),
    coverage: withLevels(graph, search.profile, held, (levels) => coverageOf(graph, to, levels)),
    payChangeUsd: payNow === null || payThen === null ? null : payThen - payNow,
    likelihood: likelihoodOf(search, { progressions: [progression] }),
    cost: stepCost(prices, route, index),
    detail: (): StepDetail => withLevels(graph, search.profile, held, (levels) => detailOf(graph, to, levels)),
  };
}

/** A step's part of the route's cost; for SKILL_GAP its own hours, of which the route's cost is the largest. */
function stepCost(prices: StepPrices, route: RankedRoute, index: number): number {
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

function likelihoodOf({ likelihoods }: RouteSearch, route: Pick<Beginning, 'progressions'>): number | null {
  let product = 1;
  for (const progression of route.progressions) product *= likelihoods[progression]!;
  return Number.isNaN(product) ? null : product;
}

function payOf(graph: CareerGraph, role: number): number | null {
  return (graph.roles[role] as RoleNode).typicalPayUsd;
}

function bandOf(role: RoleNode): PayBand | null {
  return typicalBand(role.pay, role.seniority);
}

function years(days: number): number {
  return hundredths(days / STEP_MODEL.daysPerYear);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
