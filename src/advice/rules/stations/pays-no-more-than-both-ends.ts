import { isAskedFor } from '../../chains/lines-of-work';
import type { StationRule } from '../../chains/rule-kinds';
import { atMost } from '../../ruling/rule';

export const paysNoMoreThanBothEnds: StationRule = {
  name: 'pays-no-more-than-both-ends',
  says: 'A job on the way does not pay clearly more than both the start and the goal, unless the goal asks for experience in it.',
  numbers: [],
  breaks: ({ graph, goal, ceiling, heights }, job) =>
    heights.payUsd[job]! > ceiling.payUsd && !isAskedFor(graph, job, goal),
  measures: ({ ceiling, heights }, job) => atMost(ceiling.payUsd, heights.payUsd[job]!),
  examples: {
    keeps: 'Underwriter > Lawyer > Judge',
    breaks: 'Web Developer > Investment Banking Analyst > Treasury Analyst',
  },
};
