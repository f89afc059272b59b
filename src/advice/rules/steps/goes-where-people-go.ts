import type { StepRule } from '../../chains/rule-kinds';
import { newNeeds } from '../../jobs/kinship';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';
import { isLearnedBeside } from '../landings/work-while-studying';

export const goesWherePeopleGo: StepRule = {
  name: 'goes-where-people-go',
  says: 'Nobody takes a job first only because the door of the next one names it: people are known to go on from there, or the next job is not mostly new to them.',
  numbers: ['rules.doorAlone'],
  breaks: (question, before, move) =>
    before !== null &&
    move.sure === 0 &&
    newNeeds(question.graph, move.from, move.to) > ADVICE_RULES.doorAlone &&
    !isLearnedBeside(question, before, move),
  measures: ({ graph }, before, move) =>
    atMost(ADVICE_RULES.doorAlone, before === null || move.sure > 0 ? 0 : newNeeds(graph, move.from, move.to)),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks:
      'Machine Learning Engineer > Management Consultant > Senior Customer Success Manager > Head of Customer Success',
  },
};
