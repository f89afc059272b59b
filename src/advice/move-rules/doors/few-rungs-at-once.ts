import type { EntryWay } from '../../doors/entry';
import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';
import type { DoorRule } from '../move-case';

export const fewRungsAtOnce: DoorRule = {
  name: 'few-rungs-at-once',
  says: 'A door is shut to people who would climb more than one rung in a single move, unless sources name that move, or years of study open the door and it asks for no experience.',
  numbers: ['moves.mostRungs', 'moves.opensYears'],
  breaks: ({ isNamed, rungs, way }) => !isNamed && rungs > mostRungsBy(way),
  measures: ({ rungs, way }) => atMost(mostRungsBy(way), rungs),
  examples: {
    keeps: 'Compliance Officer > Compliance Manager',
    breaks: 'Risk Analyst > Risk Manager',
  },
};

/** Rungs that a move can climb that nobody names: any, where years of study, done or to do, open a door that asks for no work. */
function mostRungsBy({ door }: EntryWay): number {
  const isStudied = door.experienceYears === 0 && door.studyYears >= MOVE_MODEL.opensYears;
  return isStudied ? Number.POSITIVE_INFINITY : MOVE_MODEL.mostRungs;
}
