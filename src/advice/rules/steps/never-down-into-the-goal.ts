import type { StepRule } from '../../chains/rule-kinds';
import { atLeast } from '../../ruling/rule';

export const neverDownIntoTheGoal: StepRule = {
  name: 'never-down-into-the-goal',
  says: 'A job on the way is not on a higher rung than the goal: from there nobody goes down into it.',
  numbers: [],
  breaks: ({ goal }, before, move) => before !== null && move.to === goal && move.rungs < 0,
  measures: (_question, _before, move) => atLeast(0, move.rungs),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Staff Software Engineer > Senior Back-End Developer > Quantitative Analyst',
  },
};
