import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const degreeOfYearsAgo: OddsRule = {
  name: 'degree-of-years-ago',
  odds: 'RARE',
  says: 'Few people with a degree from years ago get in where employers want recent graduates, unless they do much the same work already.',
  numbers: ['moves.common'],
  breaks: ({ isLate, relevance }) => isLate && relevance < MOVE_MODEL.common,
  examples: {
    keeps: 'Business Analyst > Associate Consultant',
    breaks: 'Aircraft Mechanic > Associate Consultant',
  },
};
