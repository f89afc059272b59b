import type { VerdictRule } from '../../verdict/verdict-rule';

export const fewManageIt: VerdictRule = {
  name: 'few-manage-it',
  says: 'A goal is hard if few people who try manage one of the moves.',
  numbers: [],
  verdict: 'HARD',
  about: 'odds',
  when: ({ odds }) => odds === 'RARE',
  sentence: ({ chain }) =>
    chain.length === 1 ? 'Few people manage it.' : 'One of the steps on the way is hard: few people manage it.',
  examples: { keeps: 'Eligibility Worker > Statistician', breaks: 'Back-End Developer > Systems Administrator' },
};
