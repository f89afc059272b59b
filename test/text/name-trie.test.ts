import { randomNumbers } from '../../src/domain';
import { buildNameTrie, type NameTrie } from '../../src/text/name-trie';

/** The place of the name with exactly these words, as the trie has it. */
function placeOf(trie: NameTrie, words: readonly string[]): number {
  let node = 0;
  for (const word of words) {
    const number = trie.wordNumber(word);
    node = number < 0 ? -1 : trie.child(node, number);
    if (node < 0) return -1;
  }
  return trie.nameAt(node);
}

test('a trie of no names has a root, no words and no name', () => {
  const trie = buildNameTrie([]);
  expect([trie.nodeCount, trie.nameAt(0), trie.wordNumber('go')]).toEqual([1, -1, -1]);
});

test('names that begin other names are found, what is only their beginning is not', () => {
  const trie = buildNameTrie([['machine', 'learning', 'model'], ['machine', 'learning'], ['data']]);
  expect(placeOf(trie, ['machine'])).toBe(-1);
  expect(placeOf(trie, ['machine', 'learning'])).toBe(1);
  expect(placeOf(trie, ['machine', 'learning', 'model'])).toBe(0);
  expect(placeOf(trie, ['learning'])).toBe(-1);
  expect(trie.nodeCount).toBe(5);
});

test('of equal names the first counts', () => {
  expect(placeOf(buildNameTrie([['a'], ['b', 'c'], ['b', 'c'], ['a']]), ['b', 'c'])).toBe(1);
});

test('it knows the names that a map knows, and no others, whatever the names', () => {
  const random = randomNumbers(11);
  const draw = () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => 'abcdef'[Math.floor(random() * 6)]!);
  for (let round = 0; round < 50; round++) {
    const names = Array.from({ length: 40 }, draw);
    const known = new Map<string, number>();
    for (const [place, words] of names.entries()) {
      if (!known.has(words.join(' '))) known.set(words.join(' '), place);
    }
    const trie = buildNameTrie(names);
    for (const words of [...names, ...Array.from({ length: 60 }, draw)]) {
      expect(placeOf(trie, words)).toBe(known.get(words.join(' ')) ?? -1);
    }
  }
});
