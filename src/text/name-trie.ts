/**
 * Names as sequences of words in one compact trie. It finds the names that begin at a word of a text.
 *
 * Source: E. Fredkin, "Trie memory", Communications of the ACM 3(9), 1960, doi:10.1145/367390.367400, over words
 * instead of letters. Departure from A. V. Aho and M. J. Corasick, "Efficient string matching", Communications of the
 * ACM 18(6), 1975, doi:10.1145/360825.360855: no failure links. Few names share their first word with another's second,
 * and a search that starts at each word ends after the longest name at the latest.
 *
 * The trie is laid out breadth first. The children of a node are neighbours, ascending by word, found by bisection.
 * Building takes O(w log n) for n names of w words in all; a step takes O(log children). Twelve bytes per node.
 */

import { atOnce, type Sliced } from '../graph';

export interface NameTrie {
  /** The number of a word, or -1 if no name has it. */
  wordNumber(key: string): number;
  /** The node below `node` by a word; -1 if there is none. The root is 0. */
  child(node: number, word: number): number;
  /** Place in the list of the name that ends at a node; -1 if none does. */
  nameAt(node: number): number;
  readonly nodeCount: number;
}

/** A trie in arrays, as it is kept in a file. Nodes are numbered breadth first. */
export interface NameTrieTables {
  /** The words of all names in the order of their numbers, a line each, in UTF-8. */
  readonly keys: Uint8Array;
  /** By node: the number of the word that leads to it, its first child, and the place of the name that ends at it, -1 for none. */
  readonly word: Int32Array;
  readonly firstChild: Int32Array;
  readonly name: Int32Array;
}

/** The trie of names, each a list of keys of words and not empty. Of equal names the first in the list counts. */
export function buildNameTrie(names: Iterable<readonly string[]>): NameTrie {
  return nameTrieOf(atOnce(nameTrieTables(names)));
}

/** The same in arrays, made in slices. */
export function* nameTrieTables(names: Iterable<readonly string[]>): Sliced<NameTrieTables> {
  const numbers = new Map<string, number>();
  const { words, heads, count } = yield* packed(names, numbers);
  const lengthOf = (name: number): number => heads[name + 1]! - heads[name]!;
  const order = Int32Array.from({ length: count }, (_, place) => place);
  yield;
  order.sort((a, b) => compare(words, heads, a, b) || a - b);
  yield;
  const most = 1 + heads[count]!;
  const word = new Int32Array(most);
  const firstChild = new Int32Array(most + 1);
  const name = new Int32Array(most).fill(-1);
  // The range of `order` that each waiting node covers. Nodes are numbered in this order.
  const ranges: (readonly [from: number, to: number, depth: number])[] = [[0, order.length, 0]];
  for (let node = 0; node < ranges.length; node++) {
    if (node % NAMES_AT_ONCE === 0) yield;
    const [start, to, depth] = ranges[node]!;
    let from = start;
    while (from < to && lengthOf(order[from]!) === depth) from += 1;
    if (from > start) name[node] = order[start]!;
    firstChild[node] = ranges.length;
    while (from < to) {
      const next = words[heads[order[from]!]! + depth]!;
      let end = from + 1;
      while (end < to && words[heads[order[end]!]! + depth] === next) end += 1;
      word[ranges.length] = next;
      ranges.push([from, end, depth + 1]);
      from = end;
    }
  }
  const nodes = ranges.length;
  firstChild[nodes] = nodes;
  return {
    keys: new TextEncoder().encode([...numbers.keys()].join('\n')),
    word: word.slice(0, nodes),
    firstChild: firstChild.slice(0, nodes + 1),
    name: name.slice(0, nodes),
  };
}

/** How many names or nodes are worked on between two pauses. */
const NAMES_AT_ONCE = 256;

/** The trie in these arrays, which are not copied. */
export function nameTrieOf({ keys, word, firstChild, name }: NameTrieTables): NameTrie {
  const numbers = new Map(
    new TextDecoder()
      .decode(keys)
      .split('\n')
      .map((key, number) => [key, number]),
  );
  return {
    wordNumber: (key) => numbers.get(key) ?? -1,
    nameAt: (node) => name[node]!,
    nodeCount: word.length,
    child: (node, wanted) => {
      let low = firstChild[node]!;
      let high = firstChild[node + 1]! - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = word[middle]!;
        if (found === wanted) return middle;
        if (found < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

interface PackedNames {
  /** Numbers of the words of all names, one name behind the other. */
  readonly words: Int32Array;
  /** Those of name n are at `heads[n]` up to `heads[n + 1]`. */
  readonly heads: Int32Array;
  readonly count: number;
}

function* packed(names: Iterable<readonly string[]>, numbers: Map<string, number>): Sliced<PackedNames> {
  const words: number[] = [];
  const heads = [0];
  for (const keys of names) {
    for (const key of keys) words.push(numbered(numbers, key));
    heads.push(words.length);
    if (heads.length % NAMES_AT_ONCE === 0) yield;
  }
  return { words: Int32Array.from(words), heads: Int32Array.from(heads), count: heads.length - 1 };
}

function compare(words: Int32Array, heads: Int32Array, a: number, b: number): number {
  const [endA, endB] = [heads[a + 1]!, heads[b + 1]!];
  let i = heads[a]!;
  let j = heads[b]!;
  for (; i < endA && j < endB; i++, j++) if (words[i] !== words[j]) return words[i]! - words[j]!;
  return endA - i - (endB - j);
}
