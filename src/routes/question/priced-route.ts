import { progressionDays } from '../../network';
import { costOf, HOURS_UNIT, stepKey } from './cost-keys';
import type { Beginning, Cost, RankedRoute, RouteQuestion } from './engine';
import { allowsSteps } from './step-limits';

/** A path as a route with its cost, or null if it breaks a limit on steps, days or hours, or on each step. */
export function pricedRoute(
  question: RouteQuestion,
  roles: readonly number[],
  progressions: readonly number[],
): RankedRoute | null {
  const { prices, maxSteps, maxDays, maxStepHours } = question;
  if (progressions.length > maxSteps) return null;
  const { stepHours, stepDays: daysOf } = beginningOf(question, roles, progressions);
  const largest = Math.max(...stepHours);
  if (largest > maxStepHours || sum(daysOf) > maxDays) return null;
  if (!allowsSteps(question, roles, progressions)) return null;
  const summed = sum(progressions.map((step, place) => stepKey(prices, prices.ranking, step, stepHours[place]!)));
  const cost =
    prices.ranking === 'SKILL_GAP'
      ? costOf(prices.ranking, largest * HOURS_UNIT + sum(stepHours), summed)
      : costOf(prices.ranking, summed, 0);
  return { roles, progressions, cost, stepDays: daysOf, stepHours };
}

/** A path, or the first steps of one, with what each step takes. */
export function beginningOf(
  { prices }: Pick<RouteQuestion, 'prices'>,
  roles: readonly number[],
  progressions: readonly number[],
): Beginning {
  const stepHours = progressions.map((step, place) => {
    if (prices.memory === 'PREVIOUS_ROLE') return prices.previousRoleHours[step]!;
    prices.holdings.hold(roles, place + 1);
    return prices.holdings.hours(step);
  });
  const stepDays = progressions.map((step, place) => progressionDays(prices, step, stepHours[place]!));
  return { roles, progressions, stepDays, stepHours };
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
