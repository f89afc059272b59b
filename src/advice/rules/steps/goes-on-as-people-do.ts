import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isLearnedBeside } from '../landings/work-while-studying';

export const goesOnAsPeopleDo: StepRule = {
  name: 'goes-on-as-people-do',
  says: 'After the first move, each job counts for much of the next one, unless you learn beside it: only the first move may lead to strange work.',
  numbers: ['rules.goesOn'],
  breaks: (question, before, move) =>
    before !== null && move.relevance < ADVICE_RULES.goesOn && !isLearnedBeside(question, before, move),
  measures: (_question, before, move) =>
    atLeast(ADVICE_RULES.goesOn, before === null ? ADVICE_RULES.goesOn : move.relevance),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Nanny > E-Commerce Coordinator > Assistant Brand Manager',
  },
};
