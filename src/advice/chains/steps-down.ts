/** First moves that lead down. */
import type { MovePrice } from '../price/move-price';
import type { AdviceQuestion } from './advice-question';
import { isDown } from './lines-of-work';

/** True for a first move onto the way that leads down, unless the asker allows any. */
export function isFirstDown({ graph, start, goal, stepDown }: AdviceQuestion, move: MovePrice): boolean {
  return stepDown !== 'ANY' && move.to !== goal && isDown(graph, start, move);
}
