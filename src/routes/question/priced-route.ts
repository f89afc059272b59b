import { progressionDays } from '../../network';
import { costOf, HOURS_UNIT, stepKey } from './cost-keys';
import type { Cost, RankedRoute, RouteQuestion } from './engine';
import { coversEnough, stepCoverages } from './step-coverage';

/** A path as a route with its cost, or null if it breaks a limit on steps, days, hours or coverage. */
export function pricedRoute(
  question: RouteQuestion,
  roles: readonly number[],
  progressions: readonly number[],
): RankedRoute | null {
  const { prices, maxSteps, maxDays, maxStepHours } = question;
  if (progressions.length > maxSteps) return null;
  const stepHours = progressions.map((step, place) => {
    if (prices.memory === 'PREVIOUS_ROLE') return prices.previousRoleHours[step]!;
    prices.holdings.hold(roles, place + 1);
    return prices.holdings.hours(step);
  });
  const daysOf = progressions.map((step, place) => progressionDays(prices, step, stepHours[place]!));
  const largest = Math.max(...stepHours);
  if (largest > maxStepHours || sum(daysOf) > maxDays) return null;
  if (question.minCoverage !== null) {
    const coverages = stepCoverages(prices, roles, progressions);
    if (!coverages.every((coverage) => coversEnough(question, coverage))) return null;
  }
  const summed = sum(progressions.map((step, place) => stepKey(prices, prices.ranking, step, stepHours[place]!)));
  const cost =
    prices.ranking === 'SKILL_GAP'
      ? costOf(prices.ranking, largest * HOURS_UNIT + sum(stepHours), summed)
      : costOf(prices.ranking, summed, 0);
  return { roles, progressions, cost, stepDays: daysOf, stepHours };
}

/** Negative if `a` comes first: by cost, then fewer steps, then the roles' numbers. */
export function compareRoutes(a: RankedRoute, b: RankedRoute): number {
  return compareCosts(a.cost, b.cost) || a.roles.length - b.roles.length || compareLists(a.roles, b.roles);
}

/** Negative if cost `a` is smaller: place by place. */
export function compareCosts(a: Cost, b: Cost): number {
  return compareLists(a, b);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return a.length - b.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
