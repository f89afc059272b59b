import { yearsOf } from '../../chains/chain-figures';
import { kinship } from '../../jobs/kinship';
import { MOVE_MODEL } from '../../numbers/move-model';
import { WORD_MODEL } from '../../numbers/words';
import type { VerdictRule } from '../../verdict/verdict-rule';
import { aJob } from '../../words/title';

export const likeWork: VerdictRule = {
  name: 'like-work',
  says: 'A goal whose work is partly like yours is a usual wish, where nothing else speaks for or against it.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: () => true,
  sentence: ({ graph, start, goal, ends, chain }) => {
    const work = `The work of ${aJob(graph, ends.to)}`;
    if (kinship(graph, start, goal) >= MOVE_MODEL.asGood) return `${work} is much the same as yours.`;
    const isQuick = yearsOf(chain) < WORD_MODEL.schooled;
    return `${work} is partly like yours${isQuick ? ', and the rest you can learn quickly' : ''}.`;
  },
  examples: {
    keeps: 'Senior Auditor > Purchasing Assistant',
    breaks: 'Credit Analyst > Investment Operations Analyst',
  },
};
