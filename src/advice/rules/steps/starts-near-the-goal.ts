import { nearness } from '../../chains/advice-question';
import { isTop } from '../../chains/lines-of-work';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';
import { atLeast } from '../../ruling/rule';
import { isExcused } from '../landings';

export const startsNearTheGoal: StepRule = {
  name: 'starts-near-the-goal',
  says: 'People who start in a field that is new to them start in a job near the goal, unless the goal is at the top of a ladder.',
  numbers: ['moves.newField', 'rules.startAgainRelevance'],
  breaks: (question, before, move) =>
    before === null &&
    move.relevance < MOVE_MODEL.newField &&
    !isTop(question.graph, question.goal) &&
    nearness(question, move.to) < ADVICE_RULES.startAgainRelevance &&
    !isExcused(question, move),
  measures: (question, _before, move) => atLeast(ADVICE_RULES.startAgainRelevance, nearness(question, move.to)),
  examples: {
    keeps:
      'Heavy Equipment Operator > Project Coordinator > Project Manager > Senior Consultant > Consulting Manager > Consulting Principal',
    breaks:
      'Training Coordinator > Junior Machine Learning Engineer > Back-End Developer > Application Security Engineer',
  },
};
