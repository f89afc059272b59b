import { rungOf } from '../../jobs/rungs';
import { isTechnical } from '../../jobs/technical';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const newField: VerdictRule = {
  name: 'new-field',
  says: 'A goal in a new field is not a usual wish, unless it is a first post outside technical work that takes you at once for about the same pay.',
  numbers: ['verdict.atOnce', 'moves.newField'],
  verdict: 'POSSIBLE',
  only: 'IF_USUAL',
  when: ({ graph, goal, isNewField, years, lost }) => {
    const { atOnce } = VERDICT_MODEL;
    const isAtOnce =
      years < atOnce.years && lost.share < atOnce.payLost && !(rungOf(graph, goal) > 0) && !isTechnical(graph, goal);
    return isNewField && !isAtOnce;
  },
  sentence: () => 'The field is new to you.',
  examples: { keeps: 'Dentist > Public Relations Coordinator', breaks: 'Project Coordinator > Financial Planner' },
};
