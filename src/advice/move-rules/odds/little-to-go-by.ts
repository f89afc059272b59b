import type { OddsRule } from '../move-case';
import { hasSomethingToGoBy } from '../tries';

export const littleToGoBy: OddsRule = {
  name: 'little-to-go-by',
  odds: 'RARE',
  says: 'Few manage a move from work of little relevance, unless somebody names the move, people study for it, or the door is open to all.',
  numbers: ['moves.possible', 'moves.soonLearned', 'entry.openYears'],
  breaks: (move) => !hasSomethingToGoBy(move),
  examples: {
    keeps: 'Systems Administrator > DevOps Engineer',
    breaks: 'Recruiting Coordinator > Network Engineer',
  },
};
