/** Which routes are worth their price. */
import { ADVICE_RULES } from '../numbers/advice-rules';
import type { MovePrice } from '../price/move-price';
import type { Chain } from './beginning';

/** The most expected years of a route beside the goal's own door; Infinity if that is shut. */
export function mostBesideDoor(direct: MovePrice): number {
  return direct.isShut ? Number.POSITIVE_INFINITY : ADVICE_RULES.dearer * direct.cost;
}

/** True if a route of this cost, in expected years, is worth naming beside the direct door. */
export function isWorth(direct: MovePrice, cost: number): boolean {
  return cost <= mostBesideDoor(direct);
}

/** The most expected years of a further route, if the best one goes through other jobs. @param bestCost - in expected years */
export function mostBesideBest(best: Chain, bestCost: number): number {
  const { times, years } = ADVICE_RULES.dearerThanBest;
  return best.length === 1 ? Number.POSITIVE_INFINITY : times * bestCost + years;
}
