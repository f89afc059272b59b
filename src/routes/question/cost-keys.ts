import { STEP_MODEL } from '../../domain';
import { progressionDays, type Ranking, type StepPrices } from '../../network';
import type { Cost, RouteQuestion } from './engine';
import { coversEnough, previousRoleCoverages } from './step-coverage';

/**
 * Costs as one or two doubles. They compare like the cost itself, then by fewer steps, so searches add and compare
 * numbers instead of vectors. Both are exact integers below 2^53 for routes of at most 12 steps:
 *
 * TIME, PAY, LIKELIHOOD: 16 x (days, cents, nano-nats) + steps; STEPS: 2^32 x steps + days;
 * SKILL_GAP: 2^26 x hours of the largest step + hours, then 16 x days + steps.
 */
export const STEP_UNIT = 16;
export const HOURS_UNIT = 2 ** 26;
export const STEPS_UNIT = 2 ** 32;

/**
 * What one step adds to the summed part of a route's key: the first key, and under SKILL_GAP the second. Never falls
 * when hours rise; Infinity if the step has no price.
 */
export function stepKey(prices: StepPrices, ranking: Ranking, progression: number, hours: number): number {
  switch (ranking) {
    case 'TIME':
    case 'SKILL_GAP':
      return STEP_UNIT * progressionDays(prices, progression, hours) + 1;
    case 'STEPS':
      return STEPS_UNIT + progressionDays(prices, progression, hours);
    case 'LIKELIHOOD':
      return STEP_UNIT * prices.nanoNats[progression]! + 1;
    case 'PAY': {
      const cents = forgoneCents(prices, progression, progressionDays(prices, progression, hours));
      return Number.isNaN(cents) ? Number.POSITIVE_INFINITY : STEP_UNIT * cents + 1;
    }
  }
}

/** Cents forgone in the days of a step, compared with the pay of the route's target; NaN if a pay is unknown. */
export function forgoneCents(prices: StepPrices, progression: number, days: number): number {
  return Math.round((prices.payGapCents[progression]! * days) / STEP_MODEL.daysPerYear);
}

/** The largest summed key of a route whose days, summed at `STEP_UNIT`, stay within the limit. */
export function keyOfDays(maxDays: number): number {
  return STEP_UNIT * Math.floor(maxDays) + STEP_UNIT - 1;
}

/** The cost that a key stands for. */
export function costOf(ranking: Ranking, first: number, second: number): Cost {
  switch (ranking) {
    case 'STEPS':
      return [Math.floor(first / STEPS_UNIT), first === Number.POSITIVE_INFINITY ? first : first % STEPS_UNIT];
    case 'SKILL_GAP':
      if (first === Number.POSITIVE_INFINITY) return [first, first, first];
      return [Math.floor(first / HOURS_UNIT), first % HOURS_UNIT, Math.floor(second / STEP_UNIT)];
    default:
      return [Math.floor(first / STEP_UNIT)];
  }
}

/** The question's closed progressions, and those that a limit on steps is known to close. */
export function closedProgressions(question: RouteQuestion): Uint8Array {
  const { closed, prices, maxStepHours, minCoverage, network } = question;
  if (prices.memory !== 'PREVIOUS_ROLE') return closed;
  if (maxStepHours === Number.POSITIVE_INFINITY && minCoverage === null) return closed;
  const { previousRoleHours } = prices;
  const coverages = minCoverage === null ? null : previousRoleCoverages(prices, network);
  return closed.map((isClosed, progression) =>
    previousRoleHours[progression]! > maxStepHours ||
    (coverages !== null && !coversEnough(question, coverages[progression]!))
      ? 1
      : isClosed,
  );
}
