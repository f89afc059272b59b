import { staysWithoutDegree } from '../../chains/step-facts';
import { rungOf } from '../../jobs/rungs';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const noDegreeAboveTheFirstRung: VerdictRule = {
  name: 'no-degree-above-the-first-rung',
  says: 'A goal above the first rung of a new field is hard if you go there without the degree that most people there have.',
  numbers: [],
  verdict: 'HARD',
  about: 'degree',
  when: ({ graph, chain, goal, isNewField }) => isNewField && staysWithoutDegree(chain) && rungOf(graph, goal) > 0,
  sentence: () => 'Most people in this work have a degree.',
  examples: {
    keeps: 'Graphic Designer > Supply Chain Analyst',
    breaks: 'Musician > Project Coordinator > Project Manager',
  },
};
