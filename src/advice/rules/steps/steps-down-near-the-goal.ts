import { nearness } from '../../chains/advice-question';
import { isTop } from '../../chains/lines-of-work';
import type { StepRule } from '../../chains/rule-kinds';
import { isFirstDown } from '../../chains/steps-down';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isExcused } from '../landings';

export const stepsDownNearTheGoal: StepRule = {
  name: 'steps-down-near-the-goal',
  says: 'A first step down leads to a job near the goal, unless the goal is at the top of a ladder.',
  numbers: ['rules.startAgainRelevance'],
  breaks: (question, before, move) =>
    before === null &&
    isFirstDown(question, move) &&
    !isTop(question.graph, question.goal) &&
    nearness(question, move.to) < ADVICE_RULES.startAgainRelevance &&
    !isExcused(question, move),
  measures: (question, _before, move) => atLeast(ADVICE_RULES.startAgainRelevance, nearness(question, move.to)),
  examples: {
    keeps:
      'Heavy Equipment Operator > Project Coordinator > Project Manager > Senior Consultant > Consulting Manager > Consulting Principal',
    breaks: 'Carpenter > Junior Back-End Developer > Data Engineer > Data Governance Analyst',
  },
};
