import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const degreeOfYearsAgo: OddsRule = {
  name: 'degree-of-years-ago',
  odds: 'RARE',
  says: 'Where employers want recent graduates, few people with a degree from years ago manage the move, unless their work is much the same.',
  numbers: ['moves.common'],
  breaks: ({ isLate, relevance }) => isLate && relevance < MOVE_MODEL.common,
  examples: {
    keeps: 'Business Analyst > Associate Consultant',
    breaks: 'Aircraft Mechanic > Associate Consultant',
  },
};
