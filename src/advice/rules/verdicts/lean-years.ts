import type { VerdictRule } from '../../verdict/verdict-rule';
import { leanText } from '../../verdict/verdict-words';

export const leanYears: VerdictRule = {
  name: 'lean-years',
  says: 'A goal is hard if on the way you earn less than today by half a year’s pay or more in all.',
  numbers: ['verdict.onTheWay'],
  verdict: 'HARD',
  about: 'pay on the way',
  when: ({ lean }) => lean !== null,
  sentence: leanText,
  examples: {
    keeps: 'Musician > Underwriting Assistant',
    breaks: 'Product Operations Manager > IT Support Specialist > Systems Administrator',
  },
};
