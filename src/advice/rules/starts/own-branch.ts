import type { StartRule } from '../../chains/rule-kinds';
import { staysInBranch } from '../../price/own-branch';

export const ownBranch: StartRule = {
  name: 'own-branch',
  says: 'The first job is work of every branch, which you can take up in your own without a step down the ladder.',
  numbers: ['moves.ownBranch'],
  breaks: ({ graph, start }, job) => !staysInBranch(graph, start, job),
  examples: {
    keeps: 'Chemical Engineer > Compliance Officer > Compliance Manager',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
