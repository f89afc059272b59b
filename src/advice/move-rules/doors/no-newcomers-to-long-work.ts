import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';
import { shutFrom } from '../asked-work';
import type { DoorRule, MoveCase } from '../move-case';

export const noNewcomersToLongWork: DoorRule = {
  name: 'no-newcomers-to-long-work',
  says: 'A job that asks for many years of related work is shut to people from other lines of work.',
  numbers: ['moves.shutFrom', 'moves.newField'],
  breaks: (move) => move.keptRelevance < MOVE_MODEL.newField && askedOf(move) > shutFrom(move.way),
  measures: (move) => atMost(shutFrom(move.way), askedOf(move)),
  examples: {
    keeps: 'Art Director > Creative Director',
    breaks: 'Web Designer > Audit Senior Manager',
  },
};

/** Years that the door asks for; where earlier work counts, only what it leaves to serve. */
function askedOf({ relevance, way }: MoveCase): number {
  return relevance < MOVE_MODEL.newField ? way.door.experienceYears : way.experience;
}
