import type { VerdictRule } from '../../verdict/verdict-rule';
import { titleOf } from '../../words/title';

export const likeWork: VerdictRule = {
  name: 'like-work',
  says: 'A goal whose work is like yours in part is a usual wish.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: () => true,
  sentence: ({ graph, goal }) =>
    `The work of ${titleOf(graph, goal)} is like yours in part, and the rest is soon learnt.`,
  examples: {
    keeps: 'Senior Auditor > Purchasing Assistant',
    breaks: 'Credit Analyst > Investment Operations Analyst',
  },
};
