import type { VerdictRule } from '../../verdict/verdict-rule';

export const shutDoor: VerdictRule = {
  name: 'shut-door',
  says: 'A goal is hard if its door is shut to people from your line of work.',
  numbers: [],
  verdict: 'HARD',
  when: ({ chain }) => chain.some(({ isShut }) => isShut),
  sentence: () => 'Employers hire people from other kinds of work, and hardly ever from yours.',
  examples: { keeps: 'Delivery Driver > Retail Sales Associate', breaks: 'Security Architect > VP of Marketing' },
};
