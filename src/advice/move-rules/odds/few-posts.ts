import { sharesGroup } from '../../../network';
import { hasFewPosts } from '../../jobs/few-posts';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const fewPosts: OddsRule = {
  name: 'few-posts',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'Few people get a post where far more are trained than there are posts, unless they do much the same work of that line already: that a door names their work makes no more posts.',
  numbers: ['moves.asGood'],
  breaks: ({ graph, held, wanted, relevance }) =>
    (relevance < MOVE_MODEL.asGood || !sharesGroup(graph, held.index, wanted.index)) &&
    hasFewPosts(graph, wanted.index),
  examples: {
    keeps: 'Junior UX Writer > UX Writer',
    breaks: 'Data Entry Clerk > Actor',
  },
};
