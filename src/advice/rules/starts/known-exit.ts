import type { StartRule } from '../../chains/rule-kinds';
import { yearsListed } from '../../jobs/exits';
import { rungOf } from '../../jobs/rungs';

export const knownExit: StartRule = {
  name: 'known-exit',
  says: 'You can start in a job that stands no higher than yours and to which the list of exits of your own job sends people straight.',
  numbers: [],
  breaks: ({ graph, start }, job) =>
    yearsListed(graph, start, job) === null || rungOf(graph, job) > rungOf(graph, start),
  examples: {
    keeps: 'Product Manager > Business Operations Analyst > Operations Manager > Supply Chain Manager',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
