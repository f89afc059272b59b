import { jobsOf } from '../../../network';
import type { StationRule } from '../../chains/rule-kinds';
import { goesByOneName } from '../../jobs/same-name';

export const aJobToPassThrough: StationRule = {
  name: 'a-job-to-pass-through',
  says: 'Routes pass through our own roles, and through occupations of which none of our roles is a kind; never through either end, or a job of its name.',
  numbers: [],
  breaks: ({ graph, start, goal }, job) =>
    jobsOf(graph).isStation[job] !== 1 || goesByOneName(graph, job, start) || goesByOneName(graph, job, goal),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Senior Product Manager > Soldier > Lineworker',
  },
};
