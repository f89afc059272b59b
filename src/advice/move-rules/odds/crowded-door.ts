import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const crowdedDoor: OddsRule = {
  name: 'crowded-door',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'Few people get in where posts for beginners are few and applicants are many, unless they do much the same work already, or near work on a higher rung.',
  numbers: ['moves.asGood', 'moves.newField'],
  breaks: ({ relevance, rungs, way }) =>
    way.door.crowded === true && relevance < (rungs < 0 ? MOVE_MODEL.newField : MOVE_MODEL.asGood),
  examples: {
    keeps: 'UX Designer > Product Designer',
    breaks: 'Chef > Junior UX Designer',
  },
};
