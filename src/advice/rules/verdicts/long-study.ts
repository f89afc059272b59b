import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';
import { studyText } from '../../verdict/verdict-words';

export const longStudy: VerdictRule = {
  name: 'long-study',
  says: 'Several years of study are hard; fewer in a new field.',
  numbers: ['verdict.hard.study', 'verdict.hard.newStudy'],
  verdict: 'HARD',
  about: 'study',
  when: ({ study, isNewField }) => study >= (isNewField ? VERDICT_MODEL.hard.newStudy : VERDICT_MODEL.hard.study),
  sentence: (about) => `It takes about ${studyText(about)}.`,
  examples: { keeps: 'Design Director > Growth Product Manager', breaks: 'Restaurant Supervisor > Credit Analyst' },
};
