import { isSameLine } from '../../chains/lines-of-work';
import type { NearerRule } from '../../chains/rule-kinds';
import { kinship } from '../../jobs/kinship';
import { NEARER_MODEL } from '../../numbers/nearer';

export const inTheGoalsLine: NearerRule = {
  name: 'in-the-goals-line',
  says: 'A nearer goal is a step on the way, or work in the line of the goal to which people are known to go from yours, or that is near the goal.',
  numbers: ['nearer.near'],
  breaks: ({ graph, goal, stations, moveTo }, job) =>
    !stations.has(job) &&
    !(isSameLine(graph, job, goal) && (moveTo(job).isNamed || kinship(graph, job, goal) >= NEARER_MODEL.near)),
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Military Officer > Internal Audit Associate > Director of Finance',
  },
};
