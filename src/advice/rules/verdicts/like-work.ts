import type { VerdictRule } from '../../verdict/verdict-rule';
import { aJob } from '../../words/title';

export const likeWork: VerdictRule = {
  name: 'like-work',
  says: 'A goal whose work is like yours in part is a usual wish.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: () => true,
  sentence: ({ graph, ends }) =>
    `The work of ${aJob(graph, ends.to)} is partly like yours, and the rest you can learn quickly.`,
  examples: {
    keeps: 'Senior Auditor > Purchasing Assistant',
    breaks: 'Credit Analyst > Investment Operations Analyst',
  },
};
