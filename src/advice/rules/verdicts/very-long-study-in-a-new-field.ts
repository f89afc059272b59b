import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';
import { studyText } from '../../verdict/verdict-words';

export const veryLongStudyInANewField: VerdictRule = {
  name: 'very-long-study-in-a-new-field',
  says: 'A goal in a new field is unwise if it takes six years of study or more.',
  numbers: ['verdict.unwise.study'],
  verdict: 'UNWISE',
  about: 'study',
  when: ({ study, isNewField }) => isNewField && study >= VERDICT_MODEL.unwise.study,
  sentence: (about) => `It takes about ${studyText(about)} in a field that is new to you.`,
  examples: { keeps: 'Public Relations Coordinator > Marketing Specialist', breaks: 'Nanny > Assistant Brand Manager' },
};
