/**
 * The tables of a search by words over titles, names and alternates. Scores are those of BM25+ (Y. Lv and C. Zhai, "Lower-bounding
 * term frequency normalization", CIKM 2011, doi:10.1145/2063576.2063584). They depend on the word and the node alone, so they are
 * worked out when the tables are made.
 */
import { NODE_KINDS, type NodeKind, SCHEMES } from '../../domain';
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

/** Entries of word w are those from `heads[w]` up to `heads[w + 1]`; a node has one for each field that holds the word. */
export interface TextTables {
  /** Lower case. */
  readonly words: WordList;
  readonly heads: Int32Array;
  /** By entry: number among the named nodes. */
  readonly nodes: Int32Array;
  /** By entry: what the whole word scores there. */
  readonly scores: Float64Array;
  /** By node: number in NODE_KINDS. */
  readonly kinds: Uint8Array;
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
  readonly lengths: Float64Array;
}

/** The tables of all given nodes. */
export function* buildTextTables(nodes: NamedNodes): Sliced<TextTables> {
  const numbers = new Map<string, number>();
  const fields = FIELD_WEIGHTS.map(
    (): Field => ({ words: [], nodes: [], times: [], lengths: new Float64Array(nodes.count) }),
  );
  const kinds = new Uint8Array(nodes.count);
  const weights = new Float64Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    const { kind, name, alternates, scheme } = nodes.at(node);
    kinds[node] = NODE_KINDS.indexOf(kind);
    weights[node] = SCHEME_WEIGHT[SCHEMES.indexOf(scheme)] ?? 1;
    add(fields[0]!, node, wordsOf(name), numbers);
    add(fields[1]!, node, wordsOf(alternates.join(' / ')), numbers);
    yield;
  }
  const sorted = yield* sortedInSlices(numbers.keys());
  const places = new Int32Array(numbers.size);
  for (const [place, word] of sorted.entries()) {
    if (place % ENTRIES_AT_ONCE === 0) yield;
    places[numbers.get(word)!] = place;
  }
  const entryWords = new Int32Array(fields.reduce((sum, { words }) => sum + words.length, 0));
  let entry = 0;
  for (const { words } of fields) {
    yield;
    for (const word of words) entryWords[entry++] = places[word]!;
  }
  const heads = headsOf(entryWords, sorted.length);
  yield;
  const words = wordList(sorted);
  yield;
  return { words, heads, ...(yield* packed(fields, places, heads, weights)), kinds };
}

/** Entries that are looked at without a pause. */
const ENTRIES_AT_ONCE = 4096;

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
  fields: readonly Field[],
  places: Int32Array,
  heads: Int32Array,
  weights: Float64Array,
): Sliced<Pick<TextTables, 'nodes' | 'scores'>> {
  const next = heads.slice();
  const nodes = new Int32Array(heads.at(-1)!);
  const scores = new Float64Array(nodes.length);
  const { k, b, d } = BM25;
  for (const [number, field] of fields.entries()) {
    yield;
    const having = new Int32Array(places.length);
    for (const word of field.words) having[word]!++;
    const mean = field.lengths.reduce((sum, length) => sum + length, 0) / weights.length;
    for (const [entry, word] of field.words.entries()) {
      if (entry % ENTRIES_AT_ONCE === 0) yield;
      const node = field.nodes[entry]!;
      const often = field.times[entry]!;
      const rarity = Math.log(1 + (weights.length - having[word]! + 0.5) / (having[word]! + 0.5));
      const slowed = often + k * (1 - b + (b * field.lengths[node]!) / mean);
      const place = next[places[word]!]!++;
      nodes[place] = node;
      scores[place] = FIELD_WEIGHTS[number]! * weights[node]! * rarity * (d + (often * (k + 1)) / slowed);
    }
  }
  return { nodes, scores };
}
