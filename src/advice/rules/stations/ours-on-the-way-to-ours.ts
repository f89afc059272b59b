import type { StationRule } from '../../chains/rule-kinds';

export const oursOnTheWayToOurs: StationRule = {
  name: 'ours-on-the-way-to-ours',
  says: 'On the way to a goal in one of our disciplines, every job is in one of our disciplines too.',
  numbers: [],
  breaks: ({ graph: { roles }, goal }, job) =>
    roles[goal]!.discipline !== undefined && roles[job]!.discipline === undefined,
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Chef > Administrative Assistant > Salesforce Administrator',
  },
};
