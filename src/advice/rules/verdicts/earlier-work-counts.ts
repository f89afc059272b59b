import type { VerdictRule } from '../../verdict/verdict-rule';
import { aJob } from '../../words/title';

export const earlierWorkCounts: VerdictRule = {
  name: 'earlier-work-counts',
  says: 'A goal is a usual wish if work that you did before today’s job counts for it.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: ({ counts }) => counts,
  sentence: ({ graph, ends }) => `The work that you did before counts toward a job as ${aJob(graph, ends.to)}.`,
  examples: {
    keeps: 'Janitor > Retail Sales Associate',
    breaks: 'Junior UX Writer > Junior Mobile Developer',
    asks: { background: { pastRoles: [{ role: 'iOS Developer', years: 10 }] } },
  },
};
