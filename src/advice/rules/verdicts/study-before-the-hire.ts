import { yearsText } from '../../chains/chain-figures';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const studyBeforeTheHire: VerdictRule = {
  name: 'study-before-the-hire',
  says: 'A goal that takes half a year of study is possible, not usual; where your work is near, the study may take years.',
  numbers: ['verdict.usual.study', 'verdict.ladder.study', 'verdict.ladder.near'],
  verdict: 'POSSIBLE',
  about: 'study',
  when: ({ study, usual }) => study >= usual.study,
  sentence: ({ calendar, calendarFirst }) =>
    `It takes about ${yearsText(calendar)} of study ${calendarFirst >= calendar ? 'before you are hired' : 'in all'}.`,
  examples: {
    keeps: 'Dispatcher > Public Relations Coordinator',
    breaks: 'Substitute Teacher > Technical Support Engineer',
  },
};
