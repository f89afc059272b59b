import type { StartRule } from '../../chains/rule-kinds';
import { relevanceSaid } from '../../chains/ways-in';
import { jobMovesOf } from '../../jobs/job-moves';
import { ADVICE_RULES } from '../../numbers/advice-rules';

export const knownWork: StartRule = {
  name: 'known-work',
  says: 'You can start in a job to which your work is known to lead, or that you have done before.',
  numbers: ['rules.leastRelevance'],
  breaks: ({ graph, held }, job) => {
    const table = jobMovesOf(graph);
    for (const from of held)
      if (from === job || relevanceSaid(table, from, job) >= ADVICE_RULES.leastRelevance) return false;
    return true;
  },
  examples: {
    keeps: 'Logistics Coordinator > Procurement Specialist > Senior Procurement Specialist',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
