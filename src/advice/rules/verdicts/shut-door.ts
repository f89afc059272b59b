import type { VerdictRule } from '../../verdict/verdict-rule';

export const shutDoor: VerdictRule = {
  name: 'shut-door',
  says: 'A goal whose door is shut to your line of work is hard.',
  numbers: [],
  verdict: 'HARD',
  when: ({ chain }) => chain.some(({ isShut }) => isShut),
  sentence: () => 'Employers fill it from other lines of work, and no usual way leads there from yours.',
  examples: { keeps: 'Delivery Driver > Retail Sales Associate', breaks: 'Security Architect > VP of Marketing' },
};
