import type { VerdictRule } from '../../verdict/verdict-rule';

export const fewGoThisWay: VerdictRule = {
  name: 'few-go-this-way',
  says: 'A goal is possible but not usual if sources say that few people make one of the moves on the way.',
  numbers: [],
  verdict: 'POSSIBLE',
  only: 'IF_USUAL',
  when: ({ chain }) => chain.some(({ share }) => share === 'RARE'),
  sentence: () => 'Few people in your line of work make this move.',
  examples: {
    keeps: 'Credit Analyst > Junior Full-Stack Developer',
    breaks: 'Junior Back-End Developer > Technical Support Engineer',
  },
};
