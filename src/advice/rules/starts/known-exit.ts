import type { StartRule } from '../../chains/rule-kinds';
import { yearsListed } from '../../jobs/exits';

export const knownExit: StartRule = {
  name: 'known-exit',
  says: 'You can start in a job to which the list of exits of your own job sends people straight.',
  numbers: [],
  breaks: ({ graph, start }, job) => yearsListed(graph, start, job) === null,
  examples: {
    keeps: 'Logistics Coordinator > Procurement Specialist > Senior Procurement Specialist',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
