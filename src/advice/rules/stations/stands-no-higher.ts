import type { StationRule } from '../../chains/rule-kinds';
import { atMost } from '../../ruling/rule';

export const standsNoHigher: StationRule = {
  name: 'stands-no-higher',
  says: 'A job on the way stands on no higher rung than both ends.',
  numbers: ['above.rungs'],
  breaks: ({ ceiling, heights }, job) => heights.rung[job]! > ceiling.rung,
  measures: ({ ceiling, heights }, job) => atMost(ceiling.rung, heights.rung[job]!),
  examples: {
    keeps: 'Substitute Teacher > Customer Support Representative > Technical Support Engineer',
    breaks: 'Musician > Investment Banking Associate > Project Manager',
  },
};
