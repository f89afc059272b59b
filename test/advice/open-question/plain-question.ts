import type { FuturesQuestion } from '../../../src/advice';
import { NO_LIMITS } from '../reach/no-limits';

/** The open question of somebody who says nothing of themselves. @param from - number of the role left */
export function plainQuestion(from: number, more: Partial<FuturesQuestion> = {}): FuturesQuestion {
  return { ...NO_LIMITS, from, profile: { levels: new Map(), weeklyHours: 8 }, withinYears: 6, first: 12, ...more };
}
