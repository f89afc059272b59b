import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const fewMakeTheMove: OddsRule = {
  name: 'few-make-the-move',
  odds: 'RARE',
  says: 'Few people manage a move that our editors call rare, if the job asks for years of related work and their own work is not near it.',
  numbers: ['moves.few'],
  breaks: ({ share, relevance, way }) =>
    share === 'RARE' && relevance < MOVE_MODEL.few.relevance && way.door.experienceYears >= MOVE_MODEL.few.years,
  examples: {
    keeps: 'Systems Administrator > DevOps Engineer',
    breaks: 'QA Lead > DevOps Engineer',
  },
};
