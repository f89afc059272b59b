import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const longStudyComesFirst: StepRule = {
  name: 'long-study-comes-first',
  says: 'Nobody goes to school for years after a row of other jobs: people study for the goal first, or after one job.',
  numbers: ['rules.lateStudy'],
  breaks: ({ goal }, before, move) =>
    before !== null && before.before !== null && move.to === goal && move.studyYears >= ADVICE_RULES.lateStudy,
  measures: ({ goal }, before, move) =>
    atMost(ADVICE_RULES.lateStudy, before?.before != null && move.to === goal ? move.studyYears : 0),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks:
      'Nursing Assistant > Data Analyst > Data Scientist > Applied Scientist > Machine Learning Research Scientist',
  },
};
