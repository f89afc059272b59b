import { seniorityRank } from '../domain';
import { overPromotions } from './promotions';
import type { CheckRule } from './rule';

/**
 * Promotions to a lower rung. A promotion on the same rung passes: six rungs are coarse, and an audit manager really is
 * promoted to audit senior manager. If either role has no rung, the job zone (O*NET) counts instead.
 */
export const promotionLowersSeniority: CheckRule = {
  name: 'promotion-lowers-seniority',
  finds: 'a promotion to a lower rung, or to a lower job zone',
  observe: (graph) =>
    overPromotions(graph, (from, to) => {
      if (from.seniority !== undefined && to.seniority !== undefined) {
        if (seniorityRank(to.seniority) >= seniorityRank(from.seniority)) return null;
        return `${from.title} (${from.seniority}) is promoted to ${to.title} (${to.seniority}).`;
      }
      if (from.jobZone === undefined || to.jobZone === undefined || to.jobZone >= from.jobZone) return null;
      return `${from.title} (job zone ${from.jobZone}) is promoted to ${to.title} (job zone ${to.jobZone}).`;
    }),
};
