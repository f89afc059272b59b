import { levelOf } from '../../doors/credential-left';
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
  sentence: ({ chain }) => {
    if (chain.some(({ experienceYears }) => experienceYears >= WORD_MODEL.course))
      return 'Employers take people who are new to it, after some months of related work.';
    if (chain.some(({ studyYears }) => studyYears >= WORD_MODEL.course))
      return 'Employers take people who are new to it, after a short course.';
    const asksDegree = chain.some(({ way }) => way.credentials.some(({ credential }) => levelOf(credential) > 0));
    return `Employers take ${asksDegree ? 'graduates' : 'people'} from all kinds of work for this.`;
  },
  examples: {
    keeps: 'Director of Human Resources > Junior Business Analyst',
    breaks: 'Assembler > Billing Clerk',
  },
};
