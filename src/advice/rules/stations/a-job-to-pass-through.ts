import { jobsOf } from '../../../network';
import type { StationRule } from '../../chains/rule-kinds';
import { goesByOneName } from '../../jobs/same-name';

export const aJobToPassThrough: StationRule = {
  name: 'a-job-to-pass-through',
  says: 'A route passes only through roles of ours, or through occupations that no role of ours is a part of; never through a job of the same name as its start or its goal.',
  numbers: [],
  breaks: ({ graph, start, goal }, job) =>
    jobsOf(graph).isStation[job] !== 1 || goesByOneName(graph, job, start) || goesByOneName(graph, job, goal),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Senior Product Manager > Soldier > Lineworker',
  },
};
