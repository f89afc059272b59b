import { randomNumbers } from '../../src/domain';
import { wordAt, wordList, wordsNear } from '../../src/graph/words/word-list';

/** Edits between two words, by the whole matrix. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(row[j]! + (letter === other ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

describe('words near a word', () => {
  const random = randomNumbers(5);
  const any = (most: number) =>
    Array.from({ length: 1 + Math.floor(most * random()) }, () => 'abc'[Math.floor(3 * random())]).join('');
  const words = [...new Set(Array.from({ length: 800 }, () => any(9)))].sort();
  const list = wordList(words);

  // Lengths differ from word to word, so that words too long and too short stand between those that begin alike.
  test.each([1, 2, 3])('are all of at most %i edits, each with its number', (most) => {
    for (let asked = 0; asked < 60; asked++) {
      const word = any(12);
      const expected = words.map((each) => [each, edits(word, each)] as const).filter(([, count]) => count <= most);
      const found = Array.from(wordsNear(list, word, most), ([at, count]) => [wordAt(list, at), count] as const);
      expect([word, found]).toEqual([word, expected]);
    }
  });

  test('are none in an empty list', () => expect(wordsNear(wordList([]), 'abc', 2).size).toBe(0));
});
