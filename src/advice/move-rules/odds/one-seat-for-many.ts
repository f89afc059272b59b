import { isLastSeat } from '../../jobs/last-seats';
import type { OddsRule } from '../move-case';

export const oneSeatForMany: OddsRule = {
  name: 'one-seat-for-many',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'Few of those who could get the last seat of a line get it: a house has one, and many below wait for it. Who holds a seat at the top is one of few.',
  numbers: [],
  breaks: ({ graph, held, wanted }) => held.seniority !== 'EXECUTIVE' && isLastSeat(graph, wanted.index),
  examples: {
    keeps: 'VP of Product > Chief Product Officer',
    breaks: 'Director of Product > Chief Product Officer',
  },
};
