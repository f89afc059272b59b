import type { VerdictRule } from '../../verdict/verdict-rule';

export const shutDoor: VerdictRule = {
  name: 'shut-door',
  says: 'A goal is hard if its door is shut to people from your line of work.',
  numbers: [],
  verdict: 'HARD',
  when: ({ chain }) => chain.some(({ isShut }) => isShut),
  sentence: () => 'Employers hire for it from other kinds of work, and people hardly ever get there from yours.',
  examples: { keeps: 'Delivery Driver > Retail Sales Associate', breaks: 'Security Architect > VP of Marketing' },
};
