import type { VerdictRule } from '../../verdict/verdict-rule';
import { leanText } from '../../verdict/verdict-words';

export const leanYears: VerdictRule = {
  name: 'lean-years',
  says: 'To earn less on the way by half of a year’s pay is hard.',
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
