import type { StartRule } from '../../chains/rule-kinds';
import { staysInBranch } from '../../price/own-branch';

export const ownBranch: StartRule = {
  name: 'own-branch',
  says: 'You can start in work that every branch has, such as purchasing or compliance, if you stay in the branch that you know and climb no rung.',
  numbers: ['moves.ownBranch'],
  breaks: ({ graph, start }, job) => !staysInBranch(graph, start, job),
  examples: {
    keeps: 'Chemical Engineer > Compliance Officer > Compliance Manager',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
