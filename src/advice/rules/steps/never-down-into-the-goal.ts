import type { StepRule } from '../../chains/rule-kinds';
import { atLeast } from '../../ruling/rule';

export const neverDownIntoTheGoal: StepRule = {
  name: 'never-down-into-the-goal',
  says: 'No route goes down into its goal from a job on a higher rung.',
  numbers: [],
  breaks: ({ goal }, before, move) => before !== null && move.to === goal && move.rungs < 0,
  measures: (_question, _before, move) => atLeast(0, move.rungs),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Staff Software Engineer > Senior Back-End Developer > Quantitative Analyst',
  },
};
