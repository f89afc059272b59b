import { nearness } from '../../chains/advice-question';
import { isUsualPromotion, leastNear } from '../../chains/near-goal';
import type { StepRule } from '../../chains/rule-kinds';
import { atLeast } from '../../ruling/rule';

export const nearTheGoal: StepRule = {
  name: 'near-the-goal',
  says: 'Each job on the way counts for something in the goal. Usual promotions need not, and the first of several rungs up to a top job may count for less.',
  numbers: ['rules.nearGoal', 'rules.ladder', 'rules.trodden'],
  breaks: (question, before, move) =>
    move.to !== question.goal &&
    !isUsualPromotion(move) &&
    nearness(question, move.to) < leastNear(question, before, move.to),
  measures: (question, before, move) => atLeast(leastNear(question, before, move.to), nearness(question, move.to)),
  examples: {
    keeps: 'Data Engineering Manager > Director of Engineering > Chief Technology Officer > Chief Executive Officer',
    breaks: 'Research Assistant > Junior Data Analyst > Business Intelligence Analyst > Paid Media Specialist',
  },
};
