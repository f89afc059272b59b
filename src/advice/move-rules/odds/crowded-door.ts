import { MOVE_MODEL } from '../../numbers/move-model';
import { entersBySubject } from '../../price/own-subject';
import type { OddsRule } from '../move-case';

export const crowdedDoor: OddsRule = {
  name: 'crowded-door',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'Few people get in where posts for beginners are few and applicants are many, unless they do much the same work already, or near work on a higher rung, or the work takes people of their profession for what they know.',
  numbers: ['moves.asGood', 'moves.newField'],
  breaks: ({ graph, held, wanted, relevance, rungs, way }) =>
    way.door.crowded === true &&
    relevance < (rungs < 0 ? MOVE_MODEL.newField : MOVE_MODEL.asGood) &&
    !entersBySubject(graph, held.index, wanted.index),
  examples: {
    keeps: 'UX Designer > Product Designer',
    breaks: 'Chef > Junior UX Designer',
  },
};
