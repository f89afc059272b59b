import type { StartRule } from '../../chains/rule-kinds';
import { isWayIn } from '../../chains/ways-in';

export const wherePeopleStart: StartRule = {
  name: 'where-people-start',
  says: 'The first job asks for hardly any related work, so people start their line of work there.',
  numbers: ['entry.openYears'],
  breaks: ({ graph }, job) => !isWayIn(graph, job),
  examples: {
    keeps: 'Web Developer > Investment Operations Analyst > Treasury Analyst',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
