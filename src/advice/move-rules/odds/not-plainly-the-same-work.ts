import type { OddsRule } from '../move-case';
import { isPlainlyTheSame } from '../tries';

export const notPlainlyTheSameWork: OddsRule = {
  name: 'not-plainly-the-same-work',
  odds: 'POSSIBLE',
  says: 'A move is not common unless the work is plainly the same, people are known to make the move, and the job is not that of a manager.',
  numbers: ['moves.common', 'moves.asGood', 'moves.commonConfidence'],
  breaks: (move) => !isPlainlyTheSame(move),
  examples: {
    keeps: 'Waiter > Restaurant Supervisor',
    breaks: 'Line Cook > Chef',
  },
};
