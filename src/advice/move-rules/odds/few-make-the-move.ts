import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const fewMakeTheMove: OddsRule = {
  name: 'few-make-the-move',
  odds: 'RARE',
  says: 'Few manage a move of which our editors say that few make it, if the job asks for years of related work and theirs is not near.',
  numbers: ['moves.few'],
  breaks: ({ share, relevance, way }) =>
    share === 'RARE' && relevance < MOVE_MODEL.few.relevance && way.door.experienceYears >= MOVE_MODEL.few.years,
  examples: {
    keeps: 'Systems Administrator > DevOps Engineer',
    breaks: 'QA Lead > DevOps Engineer',
  },
};
