import type { CareerGraph } from '../../../graph';
import { isSameLine } from '../../chains/lines-of-work';
import type { NearerRule } from '../../chains/rule-kinds';
import { isNamedAt, jobMovesOf, placeOfMove, shareAt } from '../../jobs/job-moves';
import { kinship } from '../../jobs/kinship';
import { rungOf } from '../../jobs/rungs';
import { NEARER_MODEL } from '../../numbers/nearer';

export const inTheGoalsLine: NearerRule = {
  name: 'in-the-goals-line',
  says: 'A nearer goal leads toward the wish: it is a job on the way, or one in the goal’s line of work from which more than a few people are known to go on to the goal.',
  numbers: ['nearer.near', 'nearer.sure'],
  breaks: ({ graph, goal, stations, moveTo }, job) =>
    !stations.has(job) &&
    !(
      isSameLine(graph, job, goal) &&
      isOftenMade(graph, job, goal) &&
      rungOf(graph, job) <= rungOf(graph, goal) &&
      (moveTo(job).isNamed || kinship(graph, job, goal) >= NEARER_MODEL.near)
    ),
  examples: {
    keeps: 'Military Officer > Junior Financial Analyst > Director of Finance',
    breaks: 'Physician > Junior Data Engineer > Junior Front-End Developer',
  },
};

/** True if somebody names the move from a job to the goal, and not as one that few make: that a door takes such people says nothing of how many go. */
function isOftenMade(graph: CareerGraph, job: number, goal: number): boolean {
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, job, goal);
  return isNamedAt(moves, place) && moves.confidence[place]! >= NEARER_MODEL.sure && shareAt(moves, place) !== 'RARE';
}
