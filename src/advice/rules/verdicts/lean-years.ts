import { usdText, yearsText } from '../../chains/chain-figures';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const leanYears: VerdictRule = {
  name: 'lean-years',
  says: 'A year or more on the way at far less pay is hard.',
  numbers: ['verdict.onTheWay'],
  verdict: 'HARD',
  about: 'pay on the way',
  when: ({ lean }) => lean !== null,
  sentence: ({ lean }) =>
    `Along the way you earn up to about ${usdText(lean!.usd)} a year less than now, and less than now for about ${yearsText(lean!.years)} in all.`,
  examples: {
    keeps: 'Musician > Underwriting Assistant',
    breaks: 'Product Operations Manager > IT Support Specialist > Systems Administrator',
  },
};
