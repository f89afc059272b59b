import { inShortSentences } from '../../../src/advice/words/short-sentences';

test.each([
  ['You know scope best; add dates and budgets.', 'You know scope best. New to you: dates and budgets.'],
  ['You read studies; sites need nurses.', 'You read studies. Sites need nurses.'],
  ['You need a degree; then the license.', 'You need a degree, then the license.'],
  ['You write apps; iOS is new.', 'You write apps. iOS is new.'],
  ['Two exams (Probability; Finance) come first.', 'Two exams (Probability; Finance) come first.'],
  ['One thought.', 'One thought.'],
])('%s becomes %s', (text, said) => expect(inShortSentences(text)).toBe(said));
