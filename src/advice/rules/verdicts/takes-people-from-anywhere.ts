import { WORD_MODEL } from '../../numbers/words';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const takesPeopleFromAnywhere: VerdictRule = {
  name: 'takes-people-from-anywhere',
  says: 'A goal in a new field is a usual wish if it is a first post that takes people from all kinds of work.',
  numbers: [],
  verdict: 'USUAL',
  about: 'usual',
  only: 'IF_SILENT',
  when: ({ isNewField }) => isNewField,
  sentence: ({ chain }) =>
    chain.some(({ experienceYears }) => experienceYears >= WORD_MODEL.course)
      ? 'Employers take people who are new to it, after some months of related work.'
      : 'You need little before you start, whatever you did before.',
  examples: {
    keeps: 'Director of Human Resources > Junior Business Analyst',
    breaks: 'Assembler > IT Support Specialist',
  },
};
