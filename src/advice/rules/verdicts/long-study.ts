import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';
import { studyText } from '../../verdict/verdict-words';

export const longStudy: VerdictRule = {
  name: 'long-study',
  says: 'A goal that takes several years of study is hard; in a new field fewer years of study are enough for that.',
  numbers: ['verdict.hard.study', 'verdict.hard.newStudy'],
  verdict: 'HARD',
  about: 'study',
  when: ({ study, isNewField }) => study >= (isNewField ? VERDICT_MODEL.hard.newStudy : VERDICT_MODEL.hard.study),
  sentence: (about) => `It takes about ${studyText(about)}.`,
  examples: { keeps: 'Design Director > Growth Product Manager', breaks: 'Restaurant Supervisor > Credit Analyst' },
};
