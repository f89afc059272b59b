/** The weights of what is worth naming, in logits a unit of each figure. Written by `npm run fit:futures`; don't edit. */
import type { WorthFigure } from './worth-figures';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
  always: -5.99,
  isExit: 0.73,
  early: 1.84,
  isNextRung: 0.55,
  isStudied: 0.66,
  pull: 0.93,
  named: 0.49,
  sure: 0.37,
  years: 0.06,
  yearsSquared: -0.04,
  atOnce: -0.01,
  study: 0.08,
  verdict: -0.15,
  odds: 0.26,
  steps: -0.65,
  promotions: 0.34,
  papers: 0.12,
  pay: 0.48,
  payLost: 0.86,
  isPayUnknown: 0.68,
  isOurs: 0.08,
  isDetail: 0.07,
  cost: -0.05,
  relevance: 2.22,
});
