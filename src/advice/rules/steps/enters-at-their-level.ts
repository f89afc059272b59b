/** One rule of steps: see `says`. */
import { isBelowTheirLevel } from '../../chains/own-level';
import { payShare } from '../../chains/pay-on-the-way';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';

export const entersAtTheirLevel: StepRule = {
  name: 'enters-at-their-level',
  says: 'Nobody of a profession starts in a first post that pays far less than their job and the goal, on the way to another job, unless people are known to start there or to go straight on into the goal, or they study for it: they enter at their own level.',
  numbers: ['rules.ownLevel', 'rules.trodden', 'moves.studied', 'words.schooled'],
  breaks: (question, before, move) => before === null && move.to !== question.goal && isBelowTheirLevel(question, move),
  measures: (question, _before, move) => atLeast(ADVICE_RULES.ownLevel.pay, payShare(question, move.to)),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Civil Engineer > HR Coordinator > HR Specialist > HR Manager',
  },
};
