/** From an engine's route to the answer: years, hours, pay, likelihood and each step's figures. */
import { countedSchoolingYears } from '../domain';
import { type CareerGraph, type PayBand, type RoleNode, typicalBand } from '../graph';
import type { RankedRoute } from './engine';
import type { Route, RouteSearch, RouteStep, StepDetail } from './route';
import { costInUnits, type Merits } from './selection';
import { coverageOf, detailOf, withLevels } from './step-detail';

const DAYS_PER_YEAR = 365;

/** Pay forgone on the way: years in each role times what the target pays more; null if a pay is unknown. */
export function earningsForgoneUsd(graph: CareerGraph, route: RankedRoute): number | null {
  const then = payOf(graph, route.roles.at(-1)!);
  let forgone = 0;
  for (let step = 0; step < route.progressions.length; step++) {
    const now = payOf(graph, route.roles[step]!);
    if (now === null || then === null) return null;
    forgone += (Math.max(0, then - now) * route.stepDays[step]!) / DAYS_PER_YEAR;
  }
  return Math.round(forgone);
}

/** What routes are compared by. */
export function meritsOf(graph: CareerGraph, route: RankedRoute): Merits {
  return {
    route,
    largestStepHours: Math.max(...route.stepHours),
    likelihood: likelihoodOf(graph, route),
    earningsForgoneUsd: earningsForgoneUsd(graph, route),
  };
}

/** The answer for a route, without its reasons. */
export function describeRoute(
  graph: CareerGraph,
  search: RouteSearch,
  { route, ...merits }: Merits,
): Omit<Route, 'why'> {
  const { confidence } = graph.progressions;
  const steps = route.progressions.map((_, index) => describeStep(graph, search, route, index));
  return {
    roles: route.roles,
    steps,
    cost: costInUnits(route.cost, search.rankBy),
    years: years(route.stepDays.reduce((sum, days) => sum + days, 0)),
    learningHours: route.stepHours.reduce((sum, hours) => sum + hours, 0),
    payNow: bandOf(graph.roles[route.roles[0] as number] as RoleNode),
    payThen: bandOf(graph.roles[route.roles.at(-1) as number] as RoleNode),
    earningsForgoneUsd: merits.earningsForgoneUsd,
    likelihood: merits.likelihood,
    confidence: hundredths(route.progressions.reduce((product, p) => product * confidence[p]!, 1)),
  };
}

function describeStep(graph: CareerGraph, search: RouteSearch, route: RankedRoute, index: number): RouteStep {
  const from = route.roles[index] as number;
  const to = route.roles[index + 1] as number;
  const progression = route.progressions[index] as number;
  const held = search.skillMemory === 'WHOLE_ROUTE' ? route.roles.slice(0, index + 1) : [from];
  const schooling = graph.progressions.schoolingYears[progression] as number;
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
    schoolingYears: hundredths(countedSchoolingYears(schooling)),
    coverage: withLevels(graph, search.profile, held, (levels) => hundredths(coverageOf(graph, to, levels))),
    payChangeUsd: payNow === null || payThen === null ? null : payThen - payNow,
    cost: stepCost(graph, search, route, index),
    detail: (): StepDetail => withLevels(graph, search.profile, held, (levels) => detailOf(graph, to, levels)),
  };
}

/** A step's part of the route's cost; for SKILL_GAP its own hours, of which the route's cost is the largest. */
function stepCost(graph: CareerGraph, search: RouteSearch, route: RankedRoute, index: number): number {
  const days = route.stepDays[index] as number;
  switch (search.rankBy) {
    case 'TIME':
      return years(days);
    case 'SKILL_GAP':
      return route.stepHours[index] as number;
    case 'STEPS':
      return 1;
    case 'PAY': {
      const now = payOf(graph, route.roles[index]!) ?? 0;
      const then = payOf(graph, route.roles.at(-1)!) ?? 0;
      return Math.round((Math.max(0, then - now) * days) / DAYS_PER_YEAR);
    }
    case 'LIKELIHOOD': {
      const likelihood = graph.progressions.likelihood[route.progressions[index] as number] as number;
      return Number.isNaN(likelihood) ? 0 : Math.round(-Math.log(likelihood) * 10_000) / 10_000;
    }
    default:
      return search.rankBy satisfies never;
  }
}

function likelihoodOf(graph: CareerGraph, route: RankedRoute): number | null {
  let product = 1;
  for (const progression of route.progressions) product *= graph.progressions.likelihood[progression] as number;
  return Number.isNaN(product) ? null : product;
}

function payOf(graph: CareerGraph, role: number): number | null {
  return (graph.roles[role] as RoleNode).typicalPayUsd;
}

function bandOf(role: RoleNode): PayBand | null {
  return typicalBand(role.pay, role.seniority);
}

function years(days: number): number {
  return hundredths(days / DAYS_PER_YEAR);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
