/** The weights of what is worth naming, in logits a unit of each figure. Written by `npm run fit:futures`; don't edit. */
import type { WorthFigure } from './worth-figures';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
  always: -6.37,
  isExit: 3.21,
  early: -0.03,
  isNextRung: 0.72,
  isStudied: 0.36,
  pull: 0.76,
  named: 0.52,
  sure: 0.17,
  years: 0.02,
  yearsSquared: -0.03,
  atOnce: -0.17,
  study: -0.03,
  verdict: -0.14,
  odds: 0.14,
  steps: -0.76,
  promotions: 0.37,
  papers: 0.16,
  pay: 0.54,
  payLost: 0.35,
  isPayUnknown: 0.88,
  isOurs: -0.44,
  isDetail: -0.04,
  cost: 0.01,
  relevance: 1.7,
});
