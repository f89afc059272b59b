/** Reasons for a step down on the way: any one of them is enough. */
import type { AdviceQuestion } from '../../chains/advice-question';
import type { LandingRule } from '../../chains/rule-kinds';
import type { MovePrice } from '../../price/move-price';
import { knownStepDown } from './known-step-down';
import { softerLanding } from './softer-landing';
import { workWhileStudying } from './work-while-studying';

/** Reasons for a step down on the way: any one of them is enough. */
export const LANDINGS: readonly LandingRule[] = Object.freeze([softerLanding, workWhileStudying, knownStepDown]);

/** True if a first move may lead down, or start far from the goal. */
export function isExcused(question: AdviceQuestion, move: MovePrice): boolean {
  return LANDINGS.some(({ breaks }) => !breaks(question, move));
}
