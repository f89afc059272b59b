import type { StepRule } from '../../chains/rule-kinds';

export const stepsDownFirst: StepRule = {
  name: 'steps-down-first',
  says: 'Only the first move of a route may be a step down: to start again is advice, a staircase down is not.',
  numbers: [],
  breaks: ({ goal, stepDown }, before, move) =>
    before !== null && move.to !== goal && stepDown !== 'ANY' && move.stepDown,
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Enterprise Account Executive > Business Analyst > Associate Product Manager > Product Operations Manager',
  },
};
