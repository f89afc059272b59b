import type { StartRule } from '../../chains/rule-kinds';
import { isWayIn } from '../../chains/ways-in';

export const wherePeopleStart: StartRule = {
  name: 'where-people-start',
  says: 'The first job asks for little work of its kind: people start there in its line of work.',
  numbers: ['entry.openYears'],
  breaks: ({ graph }, job) => !isWayIn(graph, job),
  examples: {
    keeps: 'Web Developer > Investment Operations Analyst > Treasury Analyst',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
