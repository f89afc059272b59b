import { MOVE_MODEL } from '../../numbers/move-model';
import { atLeast } from '../../ruling/rule';
import { cannotServe } from '../asked-work';
import type { DoorRule } from '../move-case';

export const namedWorkOnlyNearBy: DoorRule = {
  name: 'named-work-only-near-by',
  says: 'Where a door asks for years of a certain kind of work and you lack a year or more, it is shut unless your work is near enough to gain them, or sources name your move.',
  numbers: ['moves.knownLine', 'moves.mostMissing'],
  breaks: ({ isNamed, relevance, way }) => !isNamed && relevance < MOVE_MODEL.knownLine && cannotServe(way),
  measures: ({ relevance }) => atLeast(MOVE_MODEL.knownLine, relevance),
  examples: {
    keeps: 'Data Analyst > Data Scientist',
    breaks: 'Marketing Coordinator > Compensation Analyst',
  },
};
