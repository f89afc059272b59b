import type { VerdictRule } from '../../verdict/verdict-rule';
import { titleOf } from '../../words/title';

export const peopleOftenGo: VerdictRule = {
  name: 'people-often-go',
  says: 'A goal to which people are known to go from your work is a usual wish.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: ({ chain }) => chain.every(({ isNamed }) => isNamed),
  sentence: ({ graph, start, goal }) =>
    `People often go from ${titleOf(graph, start)} to ${titleOf(graph, goal)}: your work counts there.`,
  examples: {
    keeps: 'Head of Customer Success > Home Health Aide',
    breaks: 'Staff Accountant > Internal Audit Associate',
  },
};
