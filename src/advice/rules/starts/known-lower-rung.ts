import type { StartRule } from '../../chains/rule-kinds';
import { kinship } from '../../jobs/kinship';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';

export const knownLowerRung: StartRule = {
  name: 'known-lower-rung',
  says: 'The first job is on a lower rung, and your work counts for it: you need not start at the bottom.',
  numbers: ['rules.wayIn.knownRelevance'],
  breaks: ({ graph, start }, job) =>
    !(rungOf(graph, start) > rungOf(graph, job)) || kinship(graph, start, job) < ADVICE_RULES.wayIn.knownRelevance,
  examples: {
    keeps: 'Enterprise Account Executive > Product Manager > Product Operations Manager',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
