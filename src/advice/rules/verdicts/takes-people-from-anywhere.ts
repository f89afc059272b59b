import type { VerdictRule } from '../../verdict/verdict-rule';
import { titleOf } from '../../words/title';

export const takesPeopleFromAnywhere: VerdictRule = {
  name: 'takes-people-from-anywhere',
  says: 'A first post that takes people from all kinds of work is a usual wish.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: ({ isNewField }) => isNewField,
  sentence: ({ graph, goal }) =>
    `${titleOf(graph, goal)} takes people from all kinds of work, and asks for little before you start.`,
  examples: {
    keeps: 'Director of Human Resources > Junior Business Analyst',
    breaks: 'Assembler > IT Support Specialist',
  },
};
