import type { VerdictRule } from '../../verdict/verdict-rule';
import { jobInTalk } from '../../words/title';

export const peopleOftenGo: VerdictRule = {
  name: 'people-often-go',
  says: 'A goal to which people are known to go from your work is a usual wish.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: ({ chain }) => chain.every(({ isNamed }) => isNamed),
  sentence: ({ graph, ends }) =>
    `People often go from ${jobInTalk(graph, ends.from)} to ${jobInTalk(graph, ends.to)}, and your experience counts in the new job.`,
  examples: {
    keeps: 'Head of Customer Success > Home Health Aide',
    breaks: 'Staff Accountant > Internal Audit Associate',
  },
};
