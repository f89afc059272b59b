/** How far numbers can be moved before an answer changes. Written by `npm run advice:effect -- --sensitivity --write`; don't edit. */

/** By name: the lowest and the highest value tried with which no answer of the fixed questions that were asked changes. Left out: none is known. */
export const STEADY: Readonly<Record<string, readonly [number, number]>> = Object.freeze({
  'verdict.hard.rare': [2, 2.5],
  'verdict.ladder.most': [6.75, 11.25],
  'verdict.ladder.study': [3, 3.75],
});
