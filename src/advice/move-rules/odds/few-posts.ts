import { hasFewPosts } from '../../jobs/few-posts';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const fewPosts: OddsRule = {
  name: 'few-posts',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'Few get one of the few posts for which far more people are trained, unless their work is much the same.',
  numbers: ['moves.asGood'],
  breaks: ({ graph, wanted, relevance }) => relevance < MOVE_MODEL.asGood && hasFewPosts(graph, wanted.index),
  examples: {
    keeps: 'Junior UX Writer > UX Writer',
    breaks: 'Data Entry Clerk > Actor',
  },
};
