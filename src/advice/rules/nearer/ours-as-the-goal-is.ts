import type { NearerRule } from '../../chains/rule-kinds';

export const oursAsTheGoalIs: NearerRule = {
  name: 'ours-as-the-goal-is',
  says: 'If our editors describe the goal, in one of their disciplines, they describe a nearer goal too.',
  numbers: [],
  breaks: ({ graph: { roles }, goal }, job) =>
    roles[goal]!.discipline !== undefined && roles[job]!.discipline === undefined,
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Warehouse Manager > Production Manager > Director of Finance',
  },
};
