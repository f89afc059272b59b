import { usDollars } from './figures';
import { overPromotions } from './promotions';
import type { CheckRule } from './rule';

/** Medians of two occupations that differ by less say the same: the survey's own error is as large. Estimate. */
const SLACK = 0.03;

/** Promotions to clearly lower typical pay, as the strongest source of each role states it. Unknown pay passes. */
export const promotionLowersPay: CheckRule = {
  name: 'promotion-lowers-pay',
  finds: 'a promotion to lower typical pay',
  observe: (graph) =>
    overPromotions(graph, (from, to) => {
      const [before, after] = [from.typicalPayUsd, to.typicalPayUsd];
      if (before === null || after === null || after >= (1 - SLACK) * before) return null;
      return `${from.title} (${usDollars(before)}) is promoted to ${to.title} (${usDollars(after)}).`;
    }),
};
