import { MOVE_MODEL } from '../../numbers/move-model';
import { atLeast } from '../../ruling/rule';
import type { DoorRule, MoveCase } from '../move-case';

export const insidersOnly: DoorRule = {
  name: 'insiders-only',
  says: 'A job that asks for very many years of related work is shut to people who hardly know that work, unless sources name the move from their job.',
  numbers: ['moves.insider'],
  breaks: (move) =>
    !move.isNamed && move.way.door.experienceYears > MOVE_MODEL.insider.years && move.relevance < leastKnown(move),
  measures: (move) => atLeast(leastKnown(move), move.relevance),
  examples: {
    keeps: 'Compliance Officer > Compliance Manager',
    breaks: 'Chief Executive Officer > Compliance Manager',
  },
};

/** Relevance from which people know the work; less is enough from a higher rung of the same discipline. */
function leastKnown({ held, wanted, rungs }: MoveCase): number {
  const { insider } = MOVE_MODEL;
  return held.discipline === wanted.discipline && rungs < 0 ? insider.below : insider.relevance;
}
