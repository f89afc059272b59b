import { isSameLine } from '../../chains/lines-of-work';
import type { NearerRule } from '../../chains/rule-kinds';
import { payOf } from '../../jobs/pay';
import { rungOf } from '../../jobs/rungs';

export const noLowerThanYou: NearerRule = {
  name: 'no-lower-than-you',
  says: 'Whoever works in the line of the goal is told no nearer goal that stands lower or pays less than their job, unless it is on the way.',
  numbers: [],
  breaks: ({ graph, start, goal, stations }, job) => {
    if (stations.has(job) || !isSameLine(graph, start, goal)) return false;
    const [pay, now] = [payOf(graph, job), payOf(graph, start)];
    return rungOf(graph, job) < rungOf(graph, start) || (pay !== null && now !== null && pay < now);
  },
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Director of Finance > Controller > Chief Financial Officer',
  },
};
