import type { StartRule } from '../../chains/rule-kinds';
import { kinship } from '../../jobs/kinship';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';

export const knownLowerRung: StartRule = {
  name: 'known-lower-rung',
  says: 'You can start on a lower rung than yours in a job for which your work counts: you need not begin at the bottom.',
  numbers: ['rules.wayIn.knownRelevance'],
  breaks: ({ graph, start }, job) =>
    !(rungOf(graph, start) > rungOf(graph, job)) || kinship(graph, start, job) < ADVICE_RULES.wayIn.knownRelevance,
  examples: {
    keeps: 'Enterprise Account Executive > Product Manager > Product Operations Manager',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
