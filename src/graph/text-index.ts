/**
 * Search by words over titles, names and alternates; beginnings of words and typos count.
 *
 * Scores are those of BM25+ (Y. Lv, C. Zhai, "Lower-Bounding Term Frequency Normalization", CIKM 2011,
 * doi:10.1145/2063576.2063584). They depend on the word of the index and on the node alone, so they are worked out when the index
 * is built. Words are sorted: those with one beginning stand together, and their entries too. Typos are found as in K. U. Schulz,
 * S. Mihov, "Fast string correction with Levenshtein automata", IJDAR 2002, doi:10.1007/s10032-002-0082-8, by rows of the distance
 * table that neighbouring words share.
 *
 * A search takes O(words x (entries that match + words of the index)): about a millisecond on 30,000 nodes.
 */
import { type NodeKind, SCHEMES } from '../domain';
import { fuzzyMatches } from './fuzzy-words';
import type { Named } from './name-index';
import type { Sliced } from './slices';
import { buildWordTable, type WordTable } from './word-table';

export interface TextIndex {
  /** Nodes that match, best first; beginnings of words and typos count. Empty text matches nothing. */
  search(text: string, options: { readonly kinds?: readonly NodeKind[]; readonly limit: number }): readonly TextHit[];
}

export interface TextHit {
  readonly id: string;
  readonly kind: NodeKind;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
}

/** Signs that tell names apart ("C++", "C#", ".NET") stay part of their word. */
const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** More words than a title has are noise. */
const MOST_QUERY_WORDS = 12;

/** How much less a node of a weaker scheme scores, so that our own careers come first. Estimate. */
const SCHEME_WEIGHT = [1, 0.8, 0.7] as const;

/** How much a beginning and a misspelt word count beside the whole word. Estimates. */
const PREFIX_WEIGHT = 0.6;
const FUZZY_WEIGHT = 0.35;

/** Shorter words match only as they are, or only by their beginning too. */
const LEAST_PREFIX_LENGTH = 2;
const LEAST_FUZZY_LENGTH = 4;
/** Mistakes allowed for each letter of a word, and at most. */
const MISTAKES_PER_LETTER = 0.25;
const MOST_MISTAKES = 6;

export function* buildTextIndex(nodes: readonly Named[]): Sliced<TextIndex> {
  const table = yield* buildWordTable(
    nodes.map(({ name, alternates }) => [wordsOf(name), wordsOf(alternates.join(' / '))]),
    (node) => SCHEME_WEIGHT[SCHEMES.indexOf((nodes[node] as Named).scheme)] ?? 1,
  );
  const tally = new Tally(nodes.length);
  return {
    search(text, { kinds, limit }) {
      const words = wordsOf(text).slice(0, MOST_QUERY_WORDS);
      if (words.length === 0) return [];
      const found = tally.of(table, words);
      const wanted = kinds && new Set(kinds);
      const passes = (node: number) => wanted === undefined || wanted.has((nodes[node] as Named).kind);
      // Nodes that match every word; if there are none, those that match any.
      let hits = found.filter((node) => tally.matched(node) === tally.words && passes(node));
      if (hits.length === 0) hits = found.filter(passes);
      const idOf = (node: number) => (nodes[node] as Named).id;
      const compare = (a: number, b: number) => tally.score(b) - tally.score(a) || (idOf(a) < idOf(b) ? -1 : 1);
      return best(hits, limit, compare).map((node) => ({
        id: idOf(node),
        kind: (nodes[node] as Named).kind,
        score: tally.score(node),
      }));
    },
  };
}

/** The first `limit` of the nodes in an order. */
function best(nodes: number[], limit: number, compare: (a: number, b: number) => number): readonly number[] {
  if (nodes.length <= 4 * limit) return nodes.sort(compare).slice(0, limit);
  const kept: number[] = [];
  for (const node of nodes) {
    if (kept.length >= limit && compare(node, kept[limit - 1] as number) > 0) continue;
    let place = Math.min(kept.length, limit - 1);
    while (place > 0 && compare(node, kept[place - 1] as number) < 0) {
      kept[place] = kept[place - 1] as number;
      place--;
    }
    kept[place] = node;
  }
  return kept;
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** What one search has found so far, by node. Kept from search to search, so that none has to make or clear it. */
class Tally {
  /** Different words of the search. */
  words = 0;
  private readonly sums: Float64Array;
  private readonly counts: Uint8Array;
  /** The last word, counted over all searches, that a node matched. */
  private readonly lastWord: Float64Array;
  private wordsEver = 0;

  constructor(nodes: number) {
    this.sums = new Float64Array(nodes);
    this.counts = new Uint8Array(nodes);
    this.lastWord = new Float64Array(nodes);
  }

  /** The nodes that match any of the words. */
  of(table: WordTable, words: readonly string[]): number[] {
    const found: number[] = [];
    const before = this.wordsEver;
    const times = new Map<string, number>();
    for (const written of words) {
      const word = written.toLowerCase();
      times.set(word, (times.get(word) ?? 0) + 1);
    }
    this.words = times.size;
    for (const [word, boost] of times) {
      this.wordsEver++;
      for (const [row, weight] of rowsFor(table, word)) this.add(table, row, weight * boost, before, found);
    }
    return found;
  }

  matched(node: number): number {
    return this.counts[node] as number;
  }

  score(node: number): number {
    return (this.sums[node] as number) * (this.counts[node] as number);
  }

  private add({ head, node: nodeAt, score }: WordTable, row: number, weight: number, before: number, found: number[]) {
    const { sums, counts, lastWord, wordsEver } = this;
    for (let entry = head[row] as number; entry < (head[row + 1] as number); entry++) {
      const node = nodeAt[entry] as number;
      const last = lastWord[node] as number;
      if (last <= before) {
        found.push(node);
        sums[node] = 0;
        counts[node] = 0;
      }
      if (last !== wordsEver) {
        lastWord[node] = wordsEver;
        counts[node] = (counts[node] as number) + 1;
      }
      sums[node] = (sums[node] as number) + weight * (score[entry] as number);
    }
  }
}

/** Rows of the table that a word of a search matches, with how much each counts. */
function rowsFor({ words }: WordTable, word: string): [row: number, weight: number][] {
  const rows: [number, number][] = [];
  const start = firstAtLeast(words, word);
  let end = start;
  for (; end < words.length && (words[end] as string).startsWith(word); end++) {
    const length = (words[end] as string).length;
    if (length === word.length) rows.push([end, 1]);
    else if (word.length < LEAST_PREFIX_LENGTH) break;
    else rows.push([end, (PREFIX_WEIGHT * length) / (length + 0.3 * (length - word.length))]);
  }
  if (word.length < LEAST_FUZZY_LENGTH) return rows;
  const most = Math.min(MOST_MISTAKES, Math.round(word.length * MISTAKES_PER_LETTER));
  for (const { row, mistakes } of fuzzyMatches(words, word, most)) {
    if (row >= start && row < end) continue;
    const { length } = words[row] as string;
    rows.push([row, (FUZZY_WEIGHT * length) / (length + mistakes)]);
  }
  return rows;
}

/** The place of the first of sorted words that does not come before one. */
function firstAtLeast(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
