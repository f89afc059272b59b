import { losesTooMuch, payLeft, payShare } from '../../chains/pay-on-the-way';
import type { StepRule } from '../../chains/rule-kinds';
import { isFirstDown } from '../../chains/steps-down';
import { atLeast } from '../../ruling/rule';
import { isExcused } from '../landings';

export const bearsTheLoss: StepRule = {
  name: 'bears-the-loss',
  says: 'A step down costs no more pay than a person can bear.',
  numbers: ['rules.payLost.plain', 'rules.payLost.trained'],
  breaks: (question, before, move) =>
    before === null && losesTooMuch(question, move.to) && isFirstDown(question, move) && !isExcused(question, move),
  measures: (question, _before, move) => atLeast(payLeft(question), payShare(question, move.to)),
  examples: {
    keeps:
      'Head of Data > Junior Data Scientist > Machine Learning Engineer > Senior Machine Learning Engineer > Staff Machine Learning Engineer > Principal Software Engineer',
    breaks: 'Interaction Designer > Content Writer > Technical Writer',
  },
};
