import { staysWithoutDegree } from '../../chains/step-facts';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const noDegree: VerdictRule = {
  name: 'no-degree',
  says: 'In a new field, a first post without the degree that most have is not a usual one.',
  numbers: [],
  verdict: 'POSSIBLE',
  about: 'degree',
  when: ({ chain, isNewField }) => isNewField && staysWithoutDegree(chain),
  sentence: () => 'Most people in this work have a degree.',
  examples: {
    keeps: 'Medical Secretary > UX Research Coordinator',
    breaks: 'Emergency Dispatcher > Sales Development Representative',
  },
};
