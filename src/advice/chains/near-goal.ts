/** How near to the goal a job on the way has to be. */
import { ADVICE_RULES } from '../numbers/advice-rules';
import type { MovePrice } from '../price/move-price';
import type { AdviceQuestion } from './advice-question';
import type { Beginning } from './beginning';
import { isSameLine, isTop } from './lines-of-work';

/** True for the next rung of the line that you are in, which people are known to climb. */
export function isUsualPromotion({ isNamed, rungs, relevance }: MovePrice): boolean {
  return isNamed && rungs > 0 && relevance >= ADVICE_RULES.trodden;
}

/** Least relevance for the goal of a job behind a beginning. */
export function leastNear({ graph, goal }: AdviceQuestion, before: Beginning | null, job: number): number {
  const isLadder = before === null && isTop(graph, goal) && isSameLine(graph, job, goal);
  return isLadder ? ADVICE_RULES.ladder : ADVICE_RULES.nearGoal;
}
