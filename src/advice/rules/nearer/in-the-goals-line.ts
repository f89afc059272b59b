import { isSameLine } from '../../chains/lines-of-work';
import type { NearerRule } from '../../chains/rule-kinds';
import { isNamedMove } from '../../jobs/job-moves';
import { kinship } from '../../jobs/kinship';
import { rungOf } from '../../jobs/rungs';
import { NEARER_MODEL } from '../../numbers/nearer';

export const inTheGoalsLine: NearerRule = {
  name: 'in-the-goals-line',
  says: 'A nearer goal leads toward the wish: it is a job on the way, or one in the goal’s line of work from which people are known to go on to the goal.',
  numbers: ['nearer.near'],
  breaks: ({ graph, goal, stations, moveTo }, job) =>
    !stations.has(job) &&
    !(
      isSameLine(graph, job, goal) &&
      isNamedMove(graph, job, goal) &&
      rungOf(graph, job) <= rungOf(graph, goal) &&
      (moveTo(job).isNamed || kinship(graph, job, goal) >= NEARER_MODEL.near)
    ),
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Military Officer > Internal Audit Associate > Director of Finance',
  },
};
