import { explained, explainedOnce } from '../../../src/advice/words/glossary';

describe('a term of a trade', () => {
  test.each([
    ['You know SQL.', 'You know SQL (the language of databases).'],
    ['Learn lean methods and SQL.', 'Learn lean methods (ways to cut waste) and SQL (the language of databases).'],
    [
      'Work first as a customer success manager.',
      'Work first as a customer success manager (who helps business customers get results from a product).',
    ],
    [
      'A course in SQL, with analyses (about 4 months)',
      'A course in SQL (the language of databases), with analyses (about 4 months)',
    ],
  ])('is explained where it stands first: %s', (text, told) => expect(explained(text)).toBe(told));

  test.each([
    'A network certificate (CCNA)',
    'Security+ (about 2 months)',
    'An analyst of NoSQL',
    'Work first as an SEO specialist.',
    'Amazon’s services',
    'Nothing to explain.',
  ])('is left alone inside words and parentheses: %s', (text) => expect(explained(text)).toBe(text));

  test('is not explained to people who have it', () => {
    expect(explainedOnce(['Your PMP has lapsed.', 'You bring SQL.'])).toEqual([
      'Your PMP has lapsed.',
      'You bring SQL.',
    ]);
  });

  test('is explained once in an answer', () => {
    expect(explainedOnce(['Learn SQL.', 'Show SQL and Python.'])).toEqual([
      'Learn SQL (the language of databases).',
      'Show SQL and Python (a programming language).',
    ]);
  });
});
