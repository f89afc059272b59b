import type { OddsRule } from '../move-case';
import { isPlainlyTheSame } from '../tries';

export const notPlainlyTheSameWork: OddsRule = {
  name: 'not-plainly-the-same-work',
  odds: 'POSSIBLE',
  says: 'Moves are common only into work that is plainly the same and to which people are known to go, and not onto the rung of a manager.',
  numbers: ['moves.common', 'moves.asGood', 'moves.commonConfidence'],
  breaks: (move) => !isPlainlyTheSame(move),
  examples: {
    keeps: 'Waiter > Restaurant Supervisor',
    breaks: 'Line Cook > Chef',
  },
};
