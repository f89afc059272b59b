import { yearsText } from '../../chains/chain-figures';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const manyYearsInANewField: VerdictRule = {
  name: 'many-years-in-a-new-field',
  says: 'A goal that takes many years in a new field is unwise; fewer years are enough for that if it pays no better than your job.',
  numbers: ['verdict.unwise.years', 'verdict.unwise.forLess', 'verdict.unwise.study', 'verdict.studyForLess.share'],
  verdict: 'UNWISE',
  about: 'years',
  when: ({ years, study, lost, isNewField }) => {
    const { unwise, studyForLess } = VERDICT_MODEL;
    return (
      isNewField && study < unwise.study && years >= (lost.share > -studyForLess.share ? unwise.forLess : unwise.years)
    );
  },
  sentence: ({ years }) => `It takes about ${yearsText(years)} in all, in a field that is new to you.`,
  examples: { keeps: 'Office Clerk > Associate Product Manager', breaks: 'Compliance Manager > Physician' },
};
