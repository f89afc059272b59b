import { yearsText } from '../../chains/chain-figures';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const studyBeforeTheHire: VerdictRule = {
  name: 'study-before-the-hire',
  says: 'Half a year of study before the hire is more than usual; years of it, where your work is near.',
  numbers: ['verdict.usual.study', 'verdict.ladder.study', 'verdict.ladder.near'],
  verdict: 'POSSIBLE',
  about: 'study',
  when: ({ study, usual }) => study >= usual.study,
  sentence: ({ calendar, calendarFirst }) =>
    `It takes about ${yearsText(calendar)} of study ${calendarFirst >= calendar ? 'before you are hired' : 'on the way'}.`,
  examples: {
    keeps: 'Dispatcher > Public Relations Coordinator',
    breaks: 'Substitute Teacher > Technical Support Engineer',
  },
};
