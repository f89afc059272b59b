import type { VerdictRule } from '../../verdict/verdict-rule';

export const hardlyAnybody: VerdictRule = {
  name: 'hardly-anybody',
  says: 'A goal is hard if hardly anybody who tries manages one of the moves.',
  numbers: [],
  verdict: 'HARD',
  about: 'odds',
  when: ({ odds }) => odds === 'EXCEPTIONAL',
  sentence: ({ chain }) =>
    chain.length === 1 ? 'Hardly anybody manages it.' : 'Hardly anybody manages one of the steps on the way.',
  examples: {
    keeps: 'Supply Chain Manager > Accounts Payable Specialist',
    breaks: 'Security Architect > VP of Marketing',
  },
};
