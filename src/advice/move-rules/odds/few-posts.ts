import { hasFewPosts } from '../../jobs/few-posts';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const fewPosts: OddsRule = {
  name: 'few-posts',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'Few people get a post where far more are trained than there are posts, unless they do much the same work already.',
  numbers: ['moves.asGood'],
  breaks: ({ graph, wanted, relevance }) => relevance < MOVE_MODEL.asGood && hasFewPosts(graph, wanted.index),
  examples: {
    keeps: 'Junior UX Writer > UX Writer',
    breaks: 'Data Entry Clerk > Actor',
  },
};
