import type { VerdictRule } from '../../verdict/verdict-rule';

export const noDegreeButWorkToShow: VerdictRule = {
  name: 'no-degree-but-work-to-show',
  says: 'In a new field, work to show in place of the degree that most have is hard.',
  numbers: [],
  verdict: 'HARD',
  about: 'degree',
  when: ({ chain, isNewField }) => isNewField && chain.some(({ lacksDegree }) => lacksDegree),
  sentence: () => 'Most who are hired have a degree; without one you must show good work, and look for long.',
  examples: {
    keeps: 'Email Marketing Specialist > Payroll Specialist',
    breaks: 'Machine Operator > E-Commerce Coordinator',
  },
};
