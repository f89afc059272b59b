import { losesTooMuch, PAY_LEFT, payShare } from '../../chains/pay-on-the-way';
import type { StepRule } from '../../chains/rule-kinds';
import { isFirstDown } from '../../chains/steps-down';
import { atLeast } from '../../ruling/rule';
import { isExcused } from '../landings';

export const bearsTheLoss: StepRule = {
  name: 'bears-the-loss',
  says: 'If the first new job is a step down, it does not pay far less than both your present job and the goal.',
  numbers: ['rules.payLost'],
  breaks: (question, before, move) =>
    before === null && losesTooMuch(question, move.to) && isFirstDown(question, move) && !isExcused(question, move),
  measures: (question, _before, move) => atLeast(PAY_LEFT, payShare(question, move.to)),
  examples: {
    keeps:
      'Head of Data > Junior Data Scientist > Machine Learning Engineer > Senior Machine Learning Engineer > Staff Machine Learning Engineer > Principal Software Engineer',
    breaks: 'Investment Banking Associate > Emergency Medical Technician > Physician Assistant',
  },
};
