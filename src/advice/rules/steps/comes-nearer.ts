import { nearness } from '../../chains/advice-question';
import { isUsualPromotion } from '../../chains/near-goal';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';

export const comesNearer: StepRule = {
  name: 'comes-nearer',
  says: 'Each job on the way is about as near to the goal as the job before, or nearer; usual promotions need not be.',
  numbers: ['rules.lessNear', 'rules.trodden'],
  breaks: (question, before, move) =>
    move.to !== question.goal &&
    !isUsualPromotion(move) &&
    nearness(question, move.to) < nearness(question, before?.move.to ?? question.start) - ADVICE_RULES.lessNear,
  measures: (question, before, move) =>
    atLeast(nearness(question, before?.move.to ?? question.start) - ADVICE_RULES.lessNear, nearness(question, move.to)),
  examples: {
    keeps: 'Systems Administrator > Cloud Support Associate > Network Engineer',
    breaks: 'Data Analyst > Analytics Engineer > Data Scientist',
  },
};
