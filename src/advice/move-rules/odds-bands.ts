/** How often people succeed who try a move. */
import { MOVE_MODEL } from '../numbers/move-model';

/** How often a try like this succeeds. */
export const ODDS = ['COMMON', 'POSSIBLE', 'RARE', 'EXCEPTIONAL'] as const;
export type Odds = (typeof ODDS)[number];

/** True if our editors say that only a few make a move, by its confidence. */
export function isOfFew(sure: number): boolean {
  return sure > 0 && sure <= Math.fround(MOVE_MODEL.few.confidence);
}
