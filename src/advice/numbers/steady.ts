/** How far numbers can be moved before an answer changes. Written by `npm run advice:effect -- --sensitivity --write`; don't edit. */

/** By name: the lowest and the highest value tried with which no answer of the fixed questions changes. Left out: none was found. */
export const STEADY: Readonly<Record<string, readonly [number, number]>> = Object.freeze({});
