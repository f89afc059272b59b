import { yearsText } from '../../chains/chain-figures';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const manyYears: VerdictRule = {
  name: 'many-years',
  says: 'A goal that takes many years is hard; a ladder of usual promotions may take more years, a new field fewer.',
  numbers: ['verdict.hard.years', 'verdict.hard.newField', 'verdict.ladder.most'],
  verdict: 'HARD',
  about: 'years',
  when: ({ years, usual, isNewField }) =>
    years >= (isNewField ? Math.min(usual.most, VERDICT_MODEL.hard.newField) : usual.most),
  sentence: ({ years }) => `It takes about ${yearsText(years)} in all.`,
  examples: { keeps: 'Tax Director > Operations Team Lead', breaks: 'Illustrator > Electrician' },
};
