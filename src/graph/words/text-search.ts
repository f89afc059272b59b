/** Search in the tables of a text index: words, words that begin with it, and words of similar spelling, which count less. */
import { LRUCache } from 'lru-cache';
import { NODE_KINDS, oncePer } from '../../domain';
import type { NamedNodes } from './named';
import { scoresOf, type TextIndex, type TextTables, wordsOf } from './text-index';
import { lengthOf, wordNumber, wordsBeginning, wordsNear } from './word-list';

/** More words than a title has are noise. */
const MOST_QUERY_WORDS = 12;

/** How much a word counts that begins like the one searched for, and one that is near in spelling. Estimates. */
const BEGINNING = Object.freeze({ weight: 0.6, perLetter: 0.3, fromLetters: 2 });
const NEAR = Object.freeze({ weight: 0.35, editsPerLetter: 0.25, mostEdits: 6, fromLetters: 4 });

/** The index that tables of these nodes make. A search takes O(words x (entries that match + words of the index)). */
export function textIndexOf(tables: TextTables, nodes: NamedNodes): TextIndex {
  const tally = new Tally(nodes.count);
  return {
    tables,
    search(text, { kinds, limit }) {
      const words = wordsOf(text).slice(0, MOST_QUERY_WORDS);
      if (words.length === 0) return [];
      const found = tally.of(tables, words);
      const wanted = kinds && new Set(kinds.map((kind) => NODE_KINDS.indexOf(kind)));
      const passes = (node: number) => wanted === undefined || wanted.has(tables.kinds[node]!);
      // Nodes that match every word; if there are none, those that match any.
      let hits = found.filter((node) => tally.matched(node) === tally.words && passes(node));
      if (hits.length === 0) hits = found.filter(passes);
      return hits
        .map((node) => ({ node, score: tally.score(node) }))
        .sort((a, b) => b.score - a.score || (nodes.idOf(a.node) < nodes.idOf(b.node) ? -1 : 1))
        .slice(0, limit)
        .map(({ node, score }) => ({ id: nodes.idOf(node), kind: nodes.kindOf(node), score }));
    },
  };
}

/** What one search has found so far, by node. Kept from search to search, so that none has to make or clear it. */
class Tally {
  /** Different words of the search. */
  words = 0;
  readonly #sums: Float64Array;
  readonly #counts: Uint8Array;
  /** The last word, counted over all searches, that a node matched. */
  readonly #lastWord: Float64Array;
  #wordsEver = 0;

  constructor(nodes: number) {
    this.#sums = new Float64Array(nodes);
    this.#counts = new Uint8Array(nodes);
    this.#lastWord = new Float64Array(nodes);
  }

  /** The nodes that match any of the words. */
  of(tables: TextTables, words: readonly string[]): number[] {
    const found: number[] = [];
    const before = this.#wordsEver;
    const times = new Map<string, number>();
    for (const written of words) {
      const word = written.toLowerCase();
      times.set(word, (times.get(word) ?? 0) + 1);
    }
    this.words = times.size;
    for (const [word, count] of times) {
      this.#wordsEver++;
      for (const [matching, weight] of matchesOf(tables, word))
        this.#add(tables, matching, weight * count, before, found);
    }
    return found;
  }

  /** How many of the words a node matches. */
  matched(node: number): number {
    return this.#counts[node]!;
  }

  score(node: number): number {
    return this.#sums[node]! * this.#counts[node]!;
  }

  #add(tables: TextTables, word: number, weight: number, before: number, found: number[]): void {
    const { heads, nodes } = tables;
    const scores = scoresOf(tables);
    const [sums, counts, lastWord, wordsEver] = [this.#sums, this.#counts, this.#lastWord, this.#wordsEver];
    for (let entry = heads[word]!; entry < heads[word + 1]!; entry++) {
      const node = nodes[entry]!;
      const last = lastWord[node]!;
      if (last <= before) {
        found.push(node);
        sums[node] = 0;
        counts[node] = 0;
      }
      if (last !== wordsEver) {
        lastWord[node] = wordsEver;
        counts[node]!++;
      }
      sums[node]! += weight * scores[entry]!;
    }
  }
}

/** Words of the index that a word of a search matches, with how much each counts. */
type Matches = readonly (readonly [word: number, weight: number])[];

/** Words whose matches are remembered: people type the same few again and again, and near words take the longest to find. */
const KEPT = Object.freeze({ words: 500, longestWord: 24, matches: 400 });

const keptMatches = oncePer((_: TextTables) => new LRUCache<string, Matches>({ max: KEPT.words }));

function matchesOf(tables: TextTables, word: string): Matches {
  const kept = keptMatches(tables);
  const before = kept.get(word);
  if (before !== undefined) return before;
  const matches = matchesAnew(tables, word);
  if (word.length <= KEPT.longestWord && matches.length <= KEPT.matches) kept.set(word, matches);
  return matches;
}

function matchesAnew({ words }: TextTables, word: string): Matches {
  const exact = wordNumber(words, word);
  const matches: [number, number][] = exact === -1 ? [] : [[exact, 1]];
  const edits = word.length < NEAR.fromLetters ? 0 : Math.round(word.length * NEAR.editsPerLetter);
  const near = edits === 0 ? new Map<number, number>() : wordsNear(words, word, Math.min(NEAR.mostEdits, edits));
  near.delete(exact);
  if (word.length >= BEGINNING.fromLetters) {
    const { first, end } = wordsBeginning(words, word);
    for (let each = first; each < end; each++) {
      near.delete(each);
      if (each === exact) continue;
      const length = lengthOf(words, each);
      const more = length - word.length;
      matches.push([each, (BEGINNING.weight * length) / (length + BEGINNING.perLetter * more)]);
    }
  }
  for (const [each, distance] of near) {
    const length = lengthOf(words, each);
    matches.push([each, (NEAR.weight * length) / (length + distance)]);
  }
  return matches;
}
