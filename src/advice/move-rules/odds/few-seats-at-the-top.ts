import type { OddsRule } from '../move-case';
import { isTopSeat } from '../tries';

export const fewSeatsAtTheTop: OddsRule = {
  name: 'few-seats-at-the-top',
  odds: 'POSSIBLE',
  says: 'A move to a seat at the top is never common, even for people who do the same kind of work: the seats are few.',
  numbers: [],
  breaks: (move) => isTopSeat(move),
  examples: {
    keeps: 'Compliance Officer > Compliance Manager',
    breaks: 'Information Security Manager > Chief Information Security Officer',
  },
};
