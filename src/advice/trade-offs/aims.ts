/** What ways are weighed by against each other, as whole numbers that searches add. */
import type { CareerGraph } from '../../graph';
import type { MovePrice } from '../price/move-price';
import { ODDS } from '../price/odds';

/** What a way may be the best in: least of each. */
export const AIMS = ['YEARS', 'STUDY', 'PAY', 'ODDS'] as const;
export type Aim = (typeof AIMS)[number];

/**
 * Figures of a way in the order of AIMS, the less the better: hundredths of a year; hundredths of a year of study and of paid training;
 * hundredths of a US dollar that you would have earned more in the goal until you hold it, a pay that is unknown counted as none; the place
 * in ODDS of its rarest move.
 */
export type Figures = readonly [years: number, study: number, lost: number, odds: number];

/** The figures of no move. */
export const NO_FIGURES: Figures = [0, 0, 0, 0];

/** The figures of a beginning with one more move. */
export function withMove({ roles }: CareerGraph, goal: number, before: Figures, move: MovePrice): Figures {
  const years = hundredthsOf(move.years);
  const lost = Math.max(0, (roles[goal]!.typicalPayUsd ?? 0) - (roles[move.from]!.typicalPayUsd ?? 0));
  return [
    before[0] + years,
    before[1] + hundredthsOf(move.studyYears + move.trainedYears),
    before[2] + lost * years,
    Math.max(before[3], ODDS.indexOf(move.odds)),
  ];
}

/** True if no figure of `a` is worse than that of `b`. */
export function isNoWorse(a: Figures, b: Figures): boolean {
  return a[0] <= b[0] && a[1] <= b[1] && a[2] <= b[2] && a[3] <= b[3];
}

function hundredthsOf(years: number): number {
  return Math.round(years * 100);
}
