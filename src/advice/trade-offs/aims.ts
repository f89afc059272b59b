/** What ways are weighed by against each other, as whole numbers that searches add. */
import type { CareerGraph, RoleNode } from '../../graph';
import { comparedOdds } from '../chains/chain-figures';
import { keepsPay } from '../jobs/pay';
import { ODDS } from '../move-rules/odds-bands';
import type { MovePrice } from '../price/move-price';

/** What a way may be the best in: least of each. */
export const AIMS = ['YEARS', 'STUDY', 'PAY', 'ODDS'] as const;
export type Aim = (typeof AIMS)[number];

/**
 * Figures of a way in the order of AIMS, the less the better: hundredths of a year; hundredths of a year of study and of paid training;
 * hundredths of a US dollar that you would have earned more in the goal until you hold it, Infinity if a pay is unknown; the place in ODDS of
 * its rarest move.
 */
export type Figures = readonly [years: number, study: number, lost: number, odds: number];

/** The figures of no move. */
export const NO_FIGURES: Figures = [0, 0, 0, 0];

/** The figures of a beginning with one more move. */
export function withMove({ roles }: CareerGraph, goal: number, before: Figures, move: MovePrice): Figures {
  const years = hundredthsOf(move.years);
  return [
    before[0] + years,
    before[1] + hundredthsOf(move.studyYears + move.trainedYears),
    before[2] + lostIn(roles[move.from]!, roles[goal]!, years),
    Math.max(before[3], ODDS.indexOf(comparedOdds([move]))),
  ];
}

/** What is earned less than in the goal. @param years - in hundredths */
function lostIn({ typicalPayUsd: now }: RoleNode, { typicalPayUsd: then }: RoleNode, years: number): number {
  if (keepsPay(now, 1, then)) return 0;
  return now === null || then === null ? Number.POSITIVE_INFINITY : (then - now) * years;
}

/** True if no figure of `a` is worse than that of `b`. */
export function isNoWorse(a: Figures, b: Figures): boolean {
  return a[0] <= b[0] && a[1] <= b[1] && a[2] <= b[2] && a[3] <= b[3];
}

function hundredthsOf(years: number): number {
  return Math.round(years * 100);
}
