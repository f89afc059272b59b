import type { VerdictRule } from '../../verdict/verdict-rule';

export const fewManageIt: VerdictRule = {
  name: 'few-manage-it',
  says: 'A move that few people manage is not a usual one.',
  numbers: [],
  verdict: 'POSSIBLE',
  about: 'odds',
  when: ({ odds }) => odds === 'RARE',
  sentence: () => 'Few people manage one of its steps.',
  examples: { keeps: 'Eligibility Worker > Statistician', breaks: 'Back-End Developer > Systems Administrator' },
};
