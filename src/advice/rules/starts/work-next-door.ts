import type { StartRule } from '../../chains/rule-kinds';
import { kinship } from '../../jobs/kinship';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';

export const workNextDoor: StartRule = {
  name: 'work-next-door',
  says: 'You can start in a job that stands no higher than yours and whose work is near yours.',
  numbers: ['rules.wayIn.nextDoorRelevance'],
  breaks: ({ graph, start }, job) =>
    rungOf(graph, job) > rungOf(graph, start) || kinship(graph, start, job) < ADVICE_RULES.wayIn.nextDoorRelevance,
  examples: {
    keeps: 'Electrical Engineer > Quality Inspector > Safety Specialist',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
