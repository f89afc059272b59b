import { isRoundabout } from '../../verdict/verdict-case';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const otherJobsBetween: VerdictRule = {
  name: 'other-jobs-between',
  says: 'A goal is not a usual wish if you need other jobs first, unless they are rungs of one line.',
  numbers: [],
  verdict: 'POSSIBLE',
  only: 'IF_USUAL',
  when: ({ graph, chain }) => isRoundabout(graph, chain),
  sentence: ({ chain }) => (chain.length > 2 ? 'You need other jobs first.' : 'You need another job first.'),
  examples: {
    keeps: 'Chief Information Officer > Management Trainee',
    breaks: 'Marketing Analyst > Data Analyst > Business Intelligence Developer',
  },
};
