import type { OddsRule } from '../move-case';
import { isPlainlyTheSame, takesBeginners } from '../tries';

export const notPlainlyTheSameWork: OddsRule = {
  name: 'not-plainly-the-same-work',
  odds: 'POSSIBLE',
  says: 'A move is not common unless the work is plainly the same, people are known to make the move, and the job is not that of a manager; or the work takes beginners all the time.',
  numbers: ['moves.common', 'moves.asGood', 'moves.commonConfidence', 'moves.beginners', 'entry.openYears'],
  breaks: (move) => !isPlainlyTheSame(move) && !takesBeginners(move),
  examples: {
    keeps: 'Waiter > Restaurant Supervisor',
    breaks: 'Line Cook > Chef',
  },
};
