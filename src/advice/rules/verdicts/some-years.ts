import { yearsText } from '../../chains/chain-figures';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const someYears: VerdictRule = {
  name: 'some-years',
  says: 'A goal that takes some years is possible, not usual; a ladder of usual promotions may take more years.',
  numbers: ['verdict.usual.years', 'verdict.ladder.years'],
  verdict: 'POSSIBLE',
  about: 'years',
  when: ({ years, usual }) => years >= usual.years,
  sentence: ({ years }) => `It takes about ${yearsText(years)} in all.`,
  examples: { keeps: 'Property Manager > Junior Business Analyst', breaks: 'Military Officer > Senior Consultant' },
};
