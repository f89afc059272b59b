import { MOVE_MODEL } from '../../numbers/move-model';
import { cannotServe } from '../asked-work';
import type { DoorRule } from '../move-case';

export const namedWorkOutOfReach: DoorRule = {
  name: 'named-work-out-of-reach',
  says: 'A door that names work is shut to people from other lines who lack much of it: they can’t gain it where they are.',
  numbers: ['moves.mostMissing', 'moves.newField'],
  breaks: ({ keptRelevance, way }) => keptRelevance < MOVE_MODEL.newField && cannotServe(way),
  examples: {
    keeps: 'Data Analyst > Data Scientist',
    breaks: 'Nanny > Private Equity Associate',
  },
};
