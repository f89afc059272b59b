import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const fewManageItInANewField: VerdictRule = {
  name: 'few-manage-it-in-a-new-field',
  says: 'A move that few people manage is hard in a new field that takes years.',
  numbers: ['verdict.hard.rare'],
  verdict: 'HARD',
  about: 'odds',
  when: ({ odds, isNewField, years }) => odds === 'RARE' && isNewField && years >= VERDICT_MODEL.hard.rare,
  sentence: ({ chain }) =>
    chain.length === 1 ? 'Few people manage it.' : 'Few people manage one of the steps on the way.',
  examples: { keeps: 'Interior Designer > Account Executive', breaks: 'Motion Designer > Equity Research Associate' },
};
