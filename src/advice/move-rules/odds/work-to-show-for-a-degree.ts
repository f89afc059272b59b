import { isDegreeReplaced } from '../../doors/credential-left';
import { isTechnical } from '../../jobs/technical';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const workToShowForADegree: OddsRule = {
  name: 'work-to-show-for-a-degree',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'In technical work, few people get a first post with a course and work to show where most of the others have a degree.',
  numbers: ['moves.newField'],
  breaks: ({ graph, wanted, relevance, way }) =>
    relevance < MOVE_MODEL.newField && isTechnical(graph, wanted.index) && way.credentials.some(isDegreeReplaced),
  examples: {
    keeps: 'Systems Administrator > DevOps Engineer',
    breaks: 'Chef > Junior Back-End Developer',
  },
};
