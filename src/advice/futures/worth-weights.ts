/** The weights of what is worth naming, in logits a unit of each figure. Written by `npm run fit:futures`; don't edit. */
import type { WorthFigure } from './worth-figures';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
  always: -5.17,
  isExit: 0.99,
  early: 1.26,
  isNextRung: 0.91,
  isStudied: 1.78,
  pull: 1.3,
  named: 0.37,
  sure: 0.45,
  years: 0,
  yearsSquared: -0.01,
  atOnce: -0.65,
  study: -0.15,
  verdict: -0.29,
  odds: 0.39,
  steps: -0.5,
  promotions: -0.09,
  papers: 0.19,
  pay: 0.47,
  payLost: 0.46,
  isPayUnknown: 0.41,
  isOurs: 0.28,
  isDetail: 0.48,
  cost: -0.1,
  kind: 1.76,
});
