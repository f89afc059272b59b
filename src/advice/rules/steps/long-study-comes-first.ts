import type { Beginning } from '../../chains/beginning';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { WORD_MODEL } from '../../numbers/words';
import type { MovePrice } from '../../price/move-price';
import { atMost } from '../../ruling/rule';

export const longStudyComesFirst: StepRule = {
  name: 'long-study-comes-first',
  says: 'Nobody goes to school for years after a row of other jobs: people study for the goal first, or after one job. Only the degree that a promotion asks for is taken beside the work before it.',
  numbers: ['rules.lateStudy', 'words.schooled'],
  breaks: ({ goal }, before, move) => lateStudy(goal, before, move) >= ADVICE_RULES.lateStudy,
  measures: ({ goal }, before, move) => atMost(ADVICE_RULES.lateStudy, lateStudy(goal, before, move)),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks:
      'Nursing Assistant > Data Analyst > Data Scientist > Applied Scientist > Machine Learning Research Scientist',
  },
};

/** Years of study for the goal after a row of other jobs. */
function lateStudy(goal: number, before: Beginning | null, move: MovePrice): number {
  return before?.before != null && move.to === goal && !asksForDegreeAlone(move) ? move.studyYears : 0;
}

/** True for a promotion that people are known to make, and for which this one lacks nothing but a bachelor's degree of no technical kind. */
function asksForDegreeAlone({ kind, isNamed, way }: MovePrice): boolean {
  if (kind !== 'PROMOTION' || !isNamed || way.door.door === 'LICENCE') return false;
  const studied = way.credentials.filter(({ yearsLeft }) => yearsLeft >= WORD_MODEL.schooled);
  return studied.every(({ credential }) => credential.kind === 'BACHELOR' && credential.isTechnical !== true);
}
