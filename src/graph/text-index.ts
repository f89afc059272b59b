/** Search by words over titles, names and alternates (prefixes and typos; BM25+ ranking), in tables. */
import { NODE_KINDS, type NodeKind, SCHEMES } from '../domain';
import type { NamedNodes } from './named';
import { headsOf } from './rows';
import type { Sliced } from './slices';
import { type WordList, wordList } from './word-list';

export interface TextIndex {
  /** Nodes that match, best first; prefixes and typos count. Empty text matches nothing. */
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

/** The fields that are searched. */
export const TEXT_FIELDS = ['name', 'alternates'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface TextTables {
  /** Lower case. */
  readonly words: WordList;
  readonly fields: { readonly [F in TextField]: FieldTable };
  /** By node: number in NODE_KINDS and in SCHEMES. */
  readonly kinds: Uint8Array;
  readonly schemes: Uint8Array;
}

/** Where words stand in one field: those of word w are the places `heads[w]` up to `heads[w + 1]`. */
export interface FieldTable {
  readonly heads: Int32Array;
  /** Number among the named nodes; ascending for each word. */
  readonly nodes: Int32Array;
  /** How often the word stands there. */
  readonly times: Uint16Array;
  /** By node: how many different words the field has. */
  readonly lengths: Uint16Array;
  /** Mean of `lengths`. */
  readonly meanLength: number;
}

/** Signs that tell names apart ("C++", "C#", ".NET") stay part of their word. */
const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** The words of a text, as it writes them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** One entry for each word that a field of a node has. */
interface Draft {
  readonly words: number[];
  readonly nodes: number[];
  readonly times: number[];
  readonly lengths: Uint16Array;
  mean: number;
}

/** The tables of all given nodes. */
export function* buildTextTables(nodes: NamedNodes): Sliced<TextTables> {
  const numbers = new Map<string, number>();
  const draft = (): Draft => ({ words: [], nodes: [], times: [], lengths: new Uint16Array(nodes.count), mean: 0 });
  const drafts = { name: draft(), alternates: draft() };
  const kinds = new Uint8Array(nodes.count);
  const schemes = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    const { kind, name, alternates, scheme } = nodes.at(node);
    kinds[node] = NODE_KINDS.indexOf(kind);
    schemes[node] = SCHEMES.indexOf(scheme);
    add(drafts.name, node, wordsOf(name), numbers);
    add(drafts.alternates, node, wordsOf(alternates.join(' / ')), numbers);
    yield;
  }
  const sorted = [...numbers.keys()].sort();
  const places = new Int32Array(numbers.size);
  sorted.forEach((word, place) => {
    places[numbers.get(word)!] = place;
  });
  yield;
  const fields = { name: packed(drafts.name, places), alternates: packed(drafts.alternates, places) };
  return { words: wordList(sorted), fields, kinds, schemes };
}

function add(draft: Draft, node: number, words: readonly string[], numbers: Map<string, number>): void {
  const times = new Map<number, number>();
  for (const word of words) {
    const lower = word.toLowerCase();
    const number = numbers.get(lower) ?? numbers.size;
    numbers.set(lower, number);
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  for (const [word, count] of times) {
    draft.words.push(word);
    draft.nodes.push(node);
    draft.times.push(count);
  }
  const length = new Set(words).size;
  draft.lengths[node] = length;
  draft.mean = (draft.mean * node + length) / (node + 1);
}

/** The entries in order of their words, whose places are given; those of a word stay in order of nodes. */
function packed(draft: Draft, places: Int32Array): FieldTable {
  const words = Int32Array.from(draft.words, (word) => places[word]!);
  const heads = headsOf(words, places.length);
  const next = heads.slice();
  const nodes = new Int32Array(words.length);
  const times = new Uint16Array(words.length);
  words.forEach((word, entry) => {
    const place = next[word]!++;
    nodes[place] = draft.nodes[entry]!;
    times[place] = draft.times[entry]!;
  });
  return { heads, nodes, times, lengths: draft.lengths, meanLength: draft.mean };
}
