import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const longLadderWithoutADegree: VerdictRule = {
  name: 'long-ladder-without-a-degree',
  says: 'A long ladder in a new field is unwise if you begin it with a course in place of the degree that most people on it have.',
  numbers: ['verdict.unwise.shown'],
  verdict: 'UNWISE',
  about: 'degree',
  when: ({ chain, years, isNewField }) =>
    isNewField && chain.length > 1 && chain[0]!.lacksDegree && years >= VERDICT_MODEL.unwise.shown,
  sentence: () =>
    'Most people who start at the bottom of this career have a degree. It is safer to study for one, at the start or while you work.',
  examples: {
    keeps: 'Butcher > Junior Software Engineer > Software Engineer',
    breaks:
      'Butcher > Junior Software Engineer > Software Engineer > Machine Learning Engineer > Senior Machine Learning Engineer',
  },
};
