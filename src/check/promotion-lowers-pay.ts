import { usDollars } from './figures';
import { overPromotions } from './promotions';
import type { CheckRule } from './rule';

/** Promotions to lower typical pay, as the strongest source of each role states it. Unknown pay passes. */
export const promotionLowersPay: CheckRule = {
  name: 'promotion-lowers-pay',
  finds: 'a promotion to lower typical pay',
  observe: (graph) =>
    overPromotions(graph, (from, to) => {
      const [before, after] = [from.typicalPayUsd, to.typicalPayUsd];
      if (before === null || after === null || after >= before) return null;
      return `${from.title} (${usDollars(before)}) is promoted to ${to.title} (${usDollars(after)}).`;
    }),
};
