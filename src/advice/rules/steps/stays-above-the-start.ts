import { firstOf } from '../../chains/beginning';
import { isDown } from '../../chains/lines-of-work';
import type { StepRule } from '../../chains/rule-kinds';

export const staysAboveTheStart: StepRule = {
  name: 'stays-above-the-start',
  says: 'If the first new job on the way is not below your present job, no later job on the way is below your present job either.',
  numbers: [],
  breaks: ({ graph, start, goal, stepDown }, before, move) =>
    before !== null &&
    move.to !== goal &&
    stepDown !== 'ANY' &&
    isDown(graph, start, move) &&
    !isDown(graph, start, firstOf(before)),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Bookkeeper > Accounts Payable Specialist > Accounting Clerk > Implementation Specialist',
  },
};
