/** The weights of what is worth naming, in logits a unit of each figure. Written by `npm run fit:futures`; don't edit. */
import type { WorthFigure } from './worth-naming';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
  always: 0,
  isExit: 1,
  early: 1,
  isNextRung: 0,
  isStudied: 0,
  pull: 1,
  named: 0.5,
  years: 0,
  yearsSquared: 0,
  atOnce: 0,
  study: 0,
  verdict: -0.3,
  odds: -0.3,
  steps: 0,
  promotions: 0,
  papers: 0,
  pay: 0,
  payLost: 0,
  isPayUnknown: 0,
  isOurs: 0,
  isDetail: 0,
  cost: 0,
  kind: 0,
});
