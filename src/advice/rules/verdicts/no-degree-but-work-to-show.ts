import type { VerdictRule } from '../../verdict/verdict-rule';

export const noDegreeButWorkToShow: VerdictRule = {
  name: 'no-degree-but-work-to-show',
  says: 'A goal in a new field is hard if you offer work to show in place of the degree that most people there have.',
  numbers: [],
  verdict: 'HARD',
  about: 'degree',
  when: ({ chain, isNewField }) => isNewField && chain.some(({ lacksDegree }) => lacksDegree),
  sentence: () => 'Most people who are hired have a degree, so you need good work to show and a long search.',
  examples: {
    keeps: 'Email Marketing Specialist > Payroll Specialist',
    breaks: 'Machine Operator > E-Commerce Coordinator',
  },
};
