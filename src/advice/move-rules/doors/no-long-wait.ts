import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';
import type { DoorRule } from '../move-case';

export const noLongWait: DoorRule = {
  name: 'no-long-wait',
  says: 'Nobody waits for years in the present job for one to which nobody names the move.',
  numbers: ['moves.mostServed'],
  breaks: ({ isNamed, experienceYears }) => !isNamed && experienceYears > MOVE_MODEL.mostServed,
  measures: ({ experienceYears }) => atMost(MOVE_MODEL.mostServed, experienceYears),
  examples: {
    keeps: 'Program Manager > Director of Program Management',
    breaks: 'Data Governance Manager > Director of Program Management',
  },
};
