import { yearsText } from '../../chains/chain-figures';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const someYears: VerdictRule = {
  name: 'some-years',
  says: 'Some years are more than usual; on a ladder more of them are.',
  numbers: ['verdict.usual.years', 'verdict.ladder.years'],
  verdict: 'POSSIBLE',
  about: 'years',
  when: ({ years, usual }) => years >= usual.years,
  sentence: ({ years }) => `It takes about ${yearsText(years)} in all.`,
  examples: { keeps: 'Property Manager > Junior Business Analyst', breaks: 'Military Officer > Senior Consultant' },
};
