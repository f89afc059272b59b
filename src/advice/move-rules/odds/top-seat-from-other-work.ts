import type { OddsRule } from '../move-case';
import { isPlainlyTheSame, isTopSeat } from '../tries';

export const topSeatFromOtherWork: OddsRule = {
  name: 'top-seat-from-other-work',
  odds: 'RARE',
  says: 'Few people get a seat at the top from work that is not plainly the same.',
  numbers: ['moves.common', 'moves.asGood', 'moves.commonConfidence'],
  breaks: (move) => isTopSeat(move) && !isPlainlyTheSame(move),
  examples: {
    keeps: 'Head of Data > Chief Data Officer',
    breaks: 'Data Architect > Chief Data Officer',
  },
};
