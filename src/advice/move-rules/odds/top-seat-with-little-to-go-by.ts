import type { OddsRule } from '../move-case';
import { hasSomethingToGoBy, isTopSeat } from '../tries';

export const topSeatWithLittleToGoBy: OddsRule = {
  name: 'top-seat-with-little-to-go-by',
  odds: 'EXCEPTIONAL',
  says: 'Hardly anybody gets a seat at the top from work that has little relevance for it.',
  numbers: ['moves.possible', 'moves.soonLearned', 'entry.openYears'],
  breaks: (move) => isTopSeat(move) && !hasSomethingToGoBy(move),
  examples: {
    keeps: 'Head of Data > Chief Data Officer',
    breaks: 'Finance Manager > Chief Data Officer',
  },
};
