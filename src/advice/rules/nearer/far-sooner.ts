import type { NearerRule } from '../../chains/rule-kinds';
import { atMost } from '../../ruling/rule';

export const farSooner: NearerRule = {
  name: 'far-sooner',
  says: 'A nearer goal takes far less time than the goal itself.',
  numbers: ['nearer.share', 'nearer.years', 'nearer.nearer'],
  breaks: ({ most, moveTo }, job) => moveTo(job).years > most,
  measures: ({ most, moveTo }, job) => atMost(most, moveTo(job).years),
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Warehouse Manager > Finance Manager > Director of Finance',
  },
};
