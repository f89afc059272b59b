/** The weights of what is worth naming, in logits a unit of each figure. Written by `npm run fit:futures`; don't edit. */
import type { WorthFigure } from './worth-figures';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
  always: -4.77,
  isExit: 0.91,
  early: 1.19,
  isNextRung: 1.12,
  isStudied: 1.81,
  pull: 1.34,
  named: 0.43,
  years: 0.01,
  yearsSquared: -0.01,
  atOnce: -0.67,
  study: -0.11,
  verdict: -0.29,
  odds: 0.37,
  steps: -0.47,
  promotions: -0.03,
  papers: 0.19,
  pay: 0.35,
  payLost: 0.5,
  isPayUnknown: -1.36,
  isOurs: 0.24,
  isDetail: 0.74,
  cost: -0.14,
  kind: 1.74,
});
