/** Reasons for a step down on the way: any one of them is enough. */
import type { AdviceQuestion } from '../../chains/advice-question';
import type { LandingRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import type { MovePrice } from '../../price/move-price';
import { knownStepDown } from './known-step-down';
import { softerLanding } from './softer-landing';
import { workWhileStudying } from './work-while-studying';

/** Reasons for a step down on the way: any one of them is enough. */
export const LANDINGS: readonly LandingRule[] = Object.freeze([softerLanding, workWhileStudying, knownStepDown]);

/** The least relevance, 0..1, that any of these reasons asks a job to have for the goal. */
export function leastExcused(): number {
  const { beside, trodden, troddenDown } = ADVICE_RULES;
  // A softer landing is known to lead to the goal, so it has at least the relevance of that move.
  return Math.min(beside.relevance, trodden, troddenDown.relevance);
}

/** True if a first move may lead down, or start far from the goal. */
export function isExcused(question: AdviceQuestion, move: MovePrice): boolean {
  return LANDINGS.some(({ breaks }) => !breaks(question, move));
}
