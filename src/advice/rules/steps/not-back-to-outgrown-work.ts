import { sharesDiscipline } from '../../../network';
import type { StepRule } from '../../chains/rule-kinds';
import { isFirstDown } from '../../chains/steps-down';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';
import { isExcused } from '../landings';

export const notBackToOutgrownWork: StepRule = {
  name: 'not-back-to-outgrown-work',
  says: 'Nobody steps back, in their own discipline, to a lower rung whose work they have outgrown.',
  numbers: ['rules.outgrown'],
  breaks: (question, before, move) =>
    before === null &&
    move.relevance >= ADVICE_RULES.outgrown &&
    move.rungs < 0 &&
    isFirstDown(question, move) &&
    sharesDiscipline(question.graph, question.start, move.to) &&
    !isExcused(question, move),
  measures: (_question, _before, move) => atMost(ADVICE_RULES.outgrown, move.relevance),
  examples: {
    keeps: 'Cloud Support Associate > Junior Full-Stack Developer > Full-Stack Developer > Test Automation Engineer',
    breaks: 'Enterprise Account Executive > Revenue Operations Analyst > Product Operations Manager',
  },
};
