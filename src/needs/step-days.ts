/** The time of one step, in whole days. */
import { STEP_MODEL } from '../domain';

/** Longest time that learning can count, so that sums stay exact: a thousand years. */
const MOST_LEARNING_DAYS = 365_000;

/** Whole days that these hours of learning take at a number of hours a week, rounded up. */
export function learningDays(hours: number, weeklyHours: number): number {
  return Math.min(
    MOST_LEARNING_DAYS,
    Math.ceil((hours / (weeklyHours * STEP_MODEL.weeksPerYear)) * STEP_MODEL.daysPerYear),
  );
}

/**
 * Days of one step. You learn while you work, so the longer of the usual wait and the learning counts. Schooling comes
 * on top, all of it; otherwise routes would collect a degree in many short steps.
 */
export function stepDays(typicalDays: number, learningDays: number, schoolingDays: number): number {
  return Math.max(typicalDays, learningDays) + schoolingDays;
}

/** Years as whole days. */
export function daysOf(years: number): number {
  return Math.round(years * STEP_MODEL.daysPerYear);
}

/** Days as years, to two decimals. */
export function yearsOf(days: number): number {
  return Math.round((days / STEP_MODEL.daysPerYear) * 100) / 100;
}
