import { isOpenTo } from '../../chains/open-door';
import type { StepRule } from '../../chains/rule-kinds';
import { isFirstDown } from '../../chains/steps-down';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isExcused } from '../landings';

export const stepsDownWhereNoDoorIsOpen: StepRule = {
  name: 'steps-down-where-no-door-is-open',
  says: 'Nobody steps down on the way to a goal that they can reach straight from their job within two years.',
  numbers: ['rules.soon'],
  breaks: (question, before, move) =>
    before === null && isOpenTo(question) && isFirstDown(question, move) && !isExcused(question, move),
  measures: (question, _before, _move) => atLeast(ADVICE_RULES.soon, question.direct.years),
  examples: {
    keeps: 'Consulting Partner > Head of Data > Chief Data Officer',
    breaks: 'Electrician > Office Clerk > Purchasing Assistant',
  },
};
