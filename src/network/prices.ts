import { type Holdings, stepDays } from '../needs';

/** What the cost of a route is made of. */
export type Ranking = 'TIME' | 'SKILL_GAP' | 'PAY' | 'LIKELIHOOD' | 'STEPS';

/** Whose skills a step may use: yours and those of the role before it, or also those of all earlier roles. */
export type Memory = 'PREVIOUS_ROLE' | 'WHOLE_ROUTE';

/**
 * What steps cost. All figures are integers stored as doubles, so sums are exact on every machine: days, hours of
 * learning, US cents, nano-nats.
 */
export interface StepPrices {
  readonly ranking: Ranking;
  readonly memory: Memory;
  /** Per progression: days until people usually make it. */
  readonly typicalDays: Float64Array;
  /** Per progression: days of schooling that count. */
  readonly schoolingDays: Float64Array;
  /**
   * Days of learning, from hours. A step takes max(typicalDays, learningDays(hours)) + schoolingDays. Never falls when
   * hours rise.
   */
  learningDays(hours: number): number;
  /**
   * Per progression: yearly pay of the route's target minus that of the role held, in cents, >= 0. NaN if unknown; PAY
   * then closes the progression.
   */
  readonly payGapCents: Float64Array;
  /** Per progression: -ln(likelihood) in nano-nats, >= 0. */
  readonly nanoNats: Float64Array;
  /**
   * Per progression: hours of learning, given your competencies and those of the role before (PREVIOUS_ROLE). An upper
   * bound under WHOLE_ROUTE.
   */
  readonly previousRoleHours: Float64Array;
  /** Hours of learning under WHOLE_ROUTE; see Holdings. */
  readonly holdings: Holdings;
}

/** Days of the step along a progression that asks for these hours of learning. */
export function progressionDays(prices: StepPrices, progression: number, hours: number): number {
  // Bounds take most steps for steps that ask for no learning.
  if (hours === 0) return prices.typicalDays[progression]! + prices.schoolingDays[progression]!;
  return stepDays(prices.typicalDays[progression]!, prices.learningDays(hours), prices.schoolingDays[progression]!);
}
