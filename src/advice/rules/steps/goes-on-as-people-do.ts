import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isLearnedBeside } from '../landings/work-while-studying';

export const goesOnAsPeopleDo: StepRule = {
  name: 'goes-on-as-people-do',
  says: 'Only the first move may lead into strange work: after it, each job counts for much of the next one, or you learn the next one beside it.',
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
