import type { NearerRule } from '../../chains/rule-kinds';

export const asFineAsTheGoal: NearerRule = {
  name: 'as-fine-as-the-goal',
  says: 'If the goal is in one of our disciplines, a nearer goal is in one of our disciplines too.',
  numbers: [],
  breaks: ({ graph: { roles }, goal }, job) =>
    roles[goal]!.discipline !== undefined && roles[job]!.discipline === undefined,
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Warehouse Manager > Production Manager > Director of Finance',
  },
};
