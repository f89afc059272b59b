/**
 * The tables of a search by words over titles, names and alternates. Scores are those of BM25+ (Y. Lv and C. Zhai, "Lower-bounding
 * term frequency normalization", CIKM 2011, doi:10.1145/2063576.2063584). They depend on how many nodes there are and how many have a
 * word, so one new node changes all of them. The tables keep what scores are made of instead, which only grows.
 */
import { NODE_KINDS, type NodeKind, oncePer, SCHEMES } from '../../domain';
import { gatheredBy, headsOf } from '../arrays/rows';
import type { Sliced } from '../arrays/slices';
import type { NamedNodes } from './named';
import { type WordList, wordList } from './word-list';

export interface TextIndex {
  /** Nodes that match, best first; beginnings of words and typos count. Empty text matches nothing. */
  search(text: string, options: { readonly kinds?: readonly NodeKind[]; readonly limit: number }): readonly TextHit[];
  /** What the index is made of. */
  readonly tables: TextTables;
}

export interface TextHit {
  readonly id: string;
  readonly kind: NodeKind;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
}

/**
 * Entries of word w are those from `heads[w]` up to `heads[w + 1]`: first one for each node whose name has the word, then, from `others[w]`
 * on, one for each node whose other names have it. Both are in order of the nodes.
 */
export interface TextTables {
  /** Lower case. */
  readonly words: WordList;
  readonly heads: Int32Array;
  readonly others: Int32Array;
  /** By entry: number among the named nodes. */
  readonly nodes: Int32Array;
  /** By entry: how often the word is there. */
  readonly times: Uint16Array;
  /** By node: number in NODE_KINDS, and in SCHEMES. */
  readonly kinds: Uint8Array;
  readonly schemes: Uint8Array;
  /** By node: how many different words its name has, and its other names. */
  readonly nameLengths: Uint16Array;
  readonly otherLengths: Uint16Array;
}

/** Characters that distinguish names ("C++", "C#", ".NET") stay part of their word. */
const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** How much less a node of a weaker scheme scores, so that our own careers come first. Estimate. */
const SCHEME_WEIGHT = [1, 0.8, 0.7] as const;

/** BM25+: how soon repeating a word stops counting, how much a field's length counts, and the least that an occurrence counts. */
const BM25 = Object.freeze({ k: 1.2, b: 0.7, d: 0.5 });

/** How much names and alternates count. Estimates. */
const FIELD_WEIGHTS = [3, 1] as const;

/** The words of a text, as it writes them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** What one field of all nodes holds. */
interface Field {
  /** By entry: a word's number, the node that has it, and how often. */
  readonly words: number[];
  readonly nodes: number[];
  readonly times: number[];
  /** By node: how many different words it has. */
  readonly lengths: Uint16Array;
}

/** The tables of all given nodes. */
export function* buildTextTables(nodes: Pick<NamedNodes, 'count' | 'at'>): Sliced<TextTables> {
  const numbers = new Map<string, number>();
  const field = (): Field => ({ words: [], nodes: [], times: [], lengths: new Uint16Array(nodes.count) });
  const fields = [field(), field()] as const;
  const kinds = new Uint8Array(nodes.count);
  const schemes = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    const { kind, name, alternates, scheme } = nodes.at(node);
    kinds[node] = NODE_KINDS.indexOf(kind);
    schemes[node] = SCHEMES.indexOf(scheme);
    add(fields[0], node, wordsOf(name), numbers);
    add(fields[1], node, wordsOf(alternates.join(' / ')), numbers);
    yield;
  }
  const sorted = yield* sortedInSlices(numbers.keys());
  const places = new Int32Array(numbers.size);
  for (const [place, word] of sorted.entries()) {
    if (place % ENTRIES_AT_ONCE === 0) yield;
    places[numbers.get(word)!] = place;
  }
  const entryWords = new Int32Array(fields[0].words.length + fields[1].words.length);
  let entry = 0;
  for (const { words } of fields) {
    yield;
    for (const word of words) entryWords[entry++] = places[word]!;
  }
  const heads = headsOf(entryWords, sorted.length);
  yield;
  const words = wordList(sorted);
  yield;
  const entries = yield* packed(fields, places, heads);
  return { words, heads, ...entries, kinds, schemes, nameLengths: fields[0].lengths, otherLengths: fields[1].lengths };
}

/** Entries that are looked at without a pause. */
export const ENTRIES_AT_ONCE = 4096;

/** Words in order of their code units, sorted by their first ones before by the others. */
function* sortedInSlices(words: Iterable<string>): Sliced<readonly string[]> {
  const groups = gatheredBy(words, (word) => word.charCodeAt(0));
  const sorted: string[] = [];
  for (const first of [...groups.keys()].sort((a, b) => a - b)) {
    yield;
    for (const word of groups.get(first)!.sort()) sorted.push(word);
  }
  return sorted;
}

function add(field: Field, node: number, words: readonly string[], numbers: Map<string, number>): void {
  const times = new Map<number, number>();
  for (const word of words) {
    const lower = word.toLowerCase();
    const number = numbers.get(lower) ?? numbers.size;
    numbers.set(lower, number);
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  for (const [word, count] of times) {
    field.words.push(word);
    field.nodes.push(node);
    field.times.push(count);
  }
  field.lengths[node] = new Set(words).size;
}

/** The entries in order of their words, whose places are given: of each word first those in names, then those in alternates. */
function* packed(
  fields: readonly [Field, Field],
  places: Int32Array,
  heads: Int32Array,
): Sliced<Pick<TextTables, 'nodes' | 'times' | 'others'>> {
  const next = heads.slice();
  const nodes = new Int32Array(heads.at(-1)!);
  const times = new Uint16Array(nodes.length);
  let others = next;
  for (const field of fields) {
    others = next.slice(0, -1);
    for (const [entry, word] of field.words.entries()) {
      if (entry % ENTRIES_AT_ONCE === 0) yield;
      const place = next[places[word]!]!++;
      nodes[place] = field.nodes[entry]!;
      times[place] = field.times[entry]!;
    }
  }
  return { nodes, times, others };
}

/** By entry of the tables: what the whole word scores there. */
export const scoresOf = oncePer((tables: TextTables): Float64Array => {
  const { heads, others, nodes, times, schemes } = tables;
  const scores = new Float64Array(nodes.length);
  const weights = Float64Array.from(schemes, (scheme) => SCHEME_WEIGHT[scheme] ?? 1);
  const { k, b, d } = BM25;
  [tables.nameLengths, tables.otherLengths].forEach((lengths, field) => {
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    for (let word = 0; word < others.length; word++) {
      const [first, end] = field === 0 ? [heads[word]!, others[word]!] : [others[word]!, heads[word + 1]!];
      const rarity = Math.log(1 + (lengths.length - (end - first) + 0.5) / (end - first + 0.5));
      for (let entry = first; entry < end; entry++) {
        const node = nodes[entry]!;
        const often = times[entry]!;
        const slowed = often + k * (1 - b + (b * lengths[node]!) / mean);
        scores[entry] = FIELD_WEIGHTS[field]! * weights[node]! * rarity * (d + (often * (k + 1)) / slowed);
      }
    }
  });
  return scores;
});
