import { type Holdings, stepDays } from '../needs';

/** What the cost of a route is made of. */
export type Ranking = 'TIME' | 'SKILL_GAP' | 'PAY' | 'LIKELIHOOD' | 'STEPS';

/** Whose skills a step may use: the asker's own and the role's before it, or also those of all earlier roles. */
export type Memory = 'PREVIOUS_ROLE' | 'WHOLE_ROUTE';

/**
 * What steps cost. All figures are integers in doubles, so that sums are exact on every machine: days, hours of learning,
 * US cents, nano-nats.
 */
export interface StepPrices {
  readonly ranking: Ranking;
  readonly memory: Memory;
  /** Per progression: days until it is usually made. */
  readonly typicalDays: Float64Array;
  /** Per progression: days of schooling that count. */
  readonly schoolingDays: Float64Array;
  /** Per progression: days = max(typicalDays, learningDays(hours)) + schoolingDays. Non-decreasing in hours. */
  learningDays(hours: number): number;
  /** Per progression: yearly pay of the route's target less that of the role held, in cents, >= 0; NaN if unknown (closes it under PAY). */
  readonly payGapCents: Float64Array;
  /** Per progression: -ln(likelihood) in nano-nats, >= 0. */
  readonly nanoNats: Float64Array;
  /** Per progression: hours of learning with the asker's and the previous role's competencies (PREVIOUS_ROLE). An upper bound under WHOLE_ROUTE. */
  readonly previousRoleHours: Float64Array;
  /** Hours of learning under WHOLE_ROUTE; see Holdings. */
  readonly holdings: Holdings;
}

/** Days of the step along a progression that asks so many hours of learning. */
export function progressionDays(prices: StepPrices, progression: number, hours: number): number {
  return stepDays(prices.typicalDays[progression]!, prices.learningDays(hours), prices.schoolingDays[progression]!);
}
