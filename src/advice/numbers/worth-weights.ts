/** The weights of what is worth naming, in logits a unit of each figure. Written by `npm run fit:futures`; don't edit. */
import type { WorthFigure } from './worth-figures';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
  always: -6.47,
  isExit: 2.89,
  early: 0.51,
  isNextRung: 0.61,
  isStudied: 0.43,
  pull: 0.82,
  named: 0.5,
  sure: 0.56,
  years: -0.04,
  yearsSquared: -0.02,
  atOnce: -0.03,
  study: -0.01,
  verdict: -0.12,
  odds: 0.07,
  steps: -0.72,
  promotions: 0.3,
  papers: 0.12,
  pay: 0.41,
  payLost: 0.49,
  isPayUnknown: 0.88,
  isOurs: -0.22,
  isDetail: -0.19,
  cost: 0.03,
  relevance: 1.57,
});
