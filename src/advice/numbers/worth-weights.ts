/** The weights of what is worth naming, in logits a unit of each figure. Written by `npm run fit:futures`; don't edit. */
import type { WorthFigure } from './worth-figures';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
  always: -5.53,
  isExit: 0.85,
  early: 1.68,
  isNextRung: 0.32,
  isStudied: 1.19,
  pull: 0.97,
  named: 0.42,
  sure: 0.72,
  years: 0.04,
  yearsSquared: -0.03,
  atOnce: -0.32,
  study: 0.01,
  verdict: -0.22,
  odds: 0.25,
  steps: -0.66,
  promotions: 0.23,
  papers: 0.13,
  pay: 0.52,
  payLost: 0.67,
  isPayUnknown: 0.64,
  isOurs: 0.26,
  isDetail: 0.12,
  cost: -0.07,
  kind: 2.2,
});
