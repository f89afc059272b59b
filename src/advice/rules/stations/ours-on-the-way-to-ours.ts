import type { StationRule } from '../../chains/rule-kinds';

export const oursOnTheWayToOurs: StationRule = {
  name: 'ours-on-the-way-to-ours',
  says: 'On the way to a job in one of our disciplines, routes pass only through jobs in our disciplines.',
  numbers: [],
  breaks: ({ graph: { roles }, goal }, job) =>
    roles[goal]!.discipline !== undefined && roles[job]!.discipline === undefined,
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Chef > Administrative Assistant > Salesforce Administrator',
  },
};
