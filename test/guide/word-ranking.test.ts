import { comparedWords } from '../../src/guide/question-words';
import { wordRanking } from '../../src/guide/word-ranking';

const words = (text: string) => text.split(' ').filter((word) => word !== '');
const ranked = (texts: readonly (readonly string[])[], weights: readonly number[], question: string) =>
  wordRanking(
    texts.map((fields) => fields.map(words)),
    weights,
  )(words(question)).map(({ text }) => text);

describe('the ranking', () => {
  test('of no texts, and of no words, is empty', () => {
    expect(ranked([], [1], 'a')).toEqual([]);
    expect(ranked([['a']], [1], '')).toEqual([]);
    expect(ranked([['a']], [1], 'b')).toEqual([]);
  });

  test('has equal texts in their order', () => {
    expect(ranked([['b'], ['a'], ['a']], [1], 'a')).toEqual([1, 2]);
  });

  test('counts rare words for more, and words of a short text for more than those of a long one', () => {
    expect(ranked([['often'], ['often rare'], ['often']], [1], 'often rare')[0]).toBe(1);
    expect(ranked([['a x y z'], ['a']], [1], 'a')).toEqual([1, 0]);
  });

  test('counts a word by the weight of its field, and once however often it is asked', () => {
    expect(
      ranked(
        [
          ['', 'a'],
          ['a', ''],
        ],
        [5, 1],
        'a',
      ),
    ).toEqual([1, 0]);
    const rank = wordRanking([[['a']], [['b']]], [1]);
    expect(rank(['a', 'a'])).toEqual(rank(['a']));
  });

  test('is that of the formula', () => {
    // Two texts, one has the word once, in a field as long as the mean: log(1 + 1.5 / 1.5) * 1 / (1.2 + 1).
    const [only] = wordRanking([[['a']], [['b']]], [1])(['a']);
    expect(only?.score).toBeCloseTo(Math.log(2) / 2.2, 12);
  });
});

describe('words', () => {
  test.each([
    ['minPayUsd', ['min', 'pay', 'usd']],
    ['How do I ask for salaries?', ['pay']],
    ['the roles of companies', ['rol', 'company']],
    ['changed, changes, changing', ['chang', 'chang', 'chang']],
    ['ISO 639-1', ['iso', '639', '1']],
    ['', []],
    ['¿?', []],
  ])('of %j are %j', (text, expected) => {
    expect(comparedWords(text)).toEqual(expected);
  });
});
