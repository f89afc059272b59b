/** The time of one step, in whole days. */
import { STEP_MODEL } from '../domain';

/** Learning counts as no longer, so that sums stay exact: a thousand years. */
const MOST_LEARNING_DAYS = 365_000;

/** Whole days that so many hours of learning take at so many hours a week, rounded up. */
export function learningDays(hours: number, weeklyHours: number): number {
  return Math.min(
    MOST_LEARNING_DAYS,
    Math.ceil((hours / (weeklyHours * STEP_MODEL.weeksPerYear)) * STEP_MODEL.daysPerYear),
  );
}

/**
 * Days of one step. You learn while you work, so the longer of the usual wait and the learning counts. The schooling that the
 * step adds comes on top, all of it, or routes would collect a degree in many short steps.
 */
export function stepDays(typicalDays: number, learningDays: number, schoolingDays: number): number {
  return Math.max(typicalDays, learningDays) + schoolingDays;
}

/** Whole days of so many years. */
export function daysOf(years: number): number {
  return Math.round(years * STEP_MODEL.daysPerYear);
}

/** Years of so many days, to two decimals. */
export function yearsOf(days: number): number {
  return Math.round((days / STEP_MODEL.daysPerYear) * 100) / 100;
}
