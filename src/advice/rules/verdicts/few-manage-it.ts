import type { VerdictRule } from '../../verdict/verdict-rule';

export const fewManageIt: VerdictRule = {
  name: 'few-manage-it',
  says: 'A move that few people manage is hard.',
  numbers: [],
  verdict: 'HARD',
  about: 'odds',
  when: ({ odds }) => odds === 'RARE',
  sentence: ({ chain }) =>
    chain.length === 1 ? 'Few people manage it.' : 'Few people manage one of the steps on the way.',
  examples: { keeps: 'Eligibility Worker > Statistician', breaks: 'Back-End Developer > Systems Administrator' },
};
