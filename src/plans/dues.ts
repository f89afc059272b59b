import type { PlanStep } from './way-plan';

const DAYS_A_YEAR = 365.25;
const DAY_MS = 86_400_000;

/** By which day of a plan, counted from 0, each part of a move is due. */
export interface Dues {
  /** Of each credential, in its order; null if it is held. */
  readonly credentials: readonly (number | null)[];
  /** Of each item to learn, in its order. */
  readonly items: readonly number[];
  /** The first day in the new job. */
  readonly job: number;
}

/**
 * When the parts of a move are due. Credentials follow one another from the day the move begins; none, and nothing to learn, is
 * due after the first day in the job: some learning goes on there.
 *
 * @param begin - years from the start of the plan to the start of the move
 */
export function duesOf({ years, credentials, items }: PlanStep, begin: number): Dues {
  const end = begin + years;
  let at = begin;
  return {
    credentials: credentials.map(({ held, yearsLeft }) => {
      if (held) return null;
      at = Math.min(at + yearsLeft, end);
      return at * DAYS_A_YEAR;
    }),
    items: items.map(({ endWeek }) => Math.min(7 * endWeek - 1, end * DAYS_A_YEAR)),
    job: end * DAYS_A_YEAR,
  };
}

/** The ISO date some days after another. */
export function later(start: string, days: number): string {
  return new Date(Date.parse(`${start}T00:00:00Z`) + Math.round(days) * DAY_MS).toISOString().slice(0, 10);
}

/** Below 0 if the first of two ISO dates is the earlier one. */
export function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
