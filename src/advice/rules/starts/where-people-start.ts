import type { StartRule } from '../../chains/rule-kinds';
import { isWayIn } from '../../chains/ways-in';

export const wherePeopleStart: StartRule = {
  name: 'where-people-start',
  says: 'You can start in a job that asks for hardly any related work: people begin their line of work there.',
  numbers: ['entry.openYears'],
  breaks: ({ graph }, job) => !isWayIn(graph, job),
  examples: {
    keeps: 'Web Developer > Investment Operations Analyst > Treasury Analyst',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
