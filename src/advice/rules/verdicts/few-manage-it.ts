import { rarest } from '../../chains/chain-figures';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const fewManageIt: VerdictRule = {
  name: 'few-manage-it',
  says: 'A goal is hard if few people who try manage one of the moves, or all of them.',
  numbers: [],
  verdict: 'HARD',
  about: 'odds',
  when: ({ odds }) => odds === 'RARE',
  sentence: ({ chain }) => {
    if (chain.length === 1) return 'Few people manage it.';
    return rarest(chain) === 'RARE'
      ? 'One of the steps on the way is hard: few people manage it.'
      : 'Few people manage all the steps on the way.';
  },
  examples: { keeps: 'Eligibility Worker > Statistician', breaks: 'Back-End Developer > Systems Administrator' },
};
