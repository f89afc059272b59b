import { staysWithoutDegree } from '../../chains/step-facts';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const noDegree: VerdictRule = {
  name: 'no-degree',
  says: 'A goal in a new field is possible, not usual, if you go there without the degree that most people there have.',
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
