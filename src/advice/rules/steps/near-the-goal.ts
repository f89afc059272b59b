import { nearness } from '../../chains/advice-question';
import { isUsualPromotion, leastNear } from '../../chains/nearer';
import type { StepRule } from '../../chains/rule-kinds';
import { atLeast } from '../../ruling/rule';

export const nearTheGoal: StepRule = {
  name: 'near-the-goal',
  says: 'Each job on the way has some relevance for the goal; usual promotions need not, and the first rung of a ladder to the top may have less.',
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
