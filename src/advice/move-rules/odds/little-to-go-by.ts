import type { OddsRule } from '../move-case';
import { hasSomethingToGoBy } from '../tries';

export const littleToGoBy: OddsRule = {
  name: 'little-to-go-by',
  odds: 'RARE',
  says: 'Few people manage a move if their work has little relevance for the job, unless sources name the move, people study for it, or the door is open to all.',
  numbers: ['moves.possible', 'moves.soonLearned', 'entry.openYears'],
  breaks: (move) => !hasSomethingToGoBy(move),
  examples: {
    keeps: 'Systems Administrator > DevOps Engineer',
    breaks: 'Recruiting Coordinator > Network Engineer',
  },
};
