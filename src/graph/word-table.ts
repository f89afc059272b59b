/** The words of many short texts, sorted, with the nodes whose texts have them and what each then scores (BM25+). */
import type { Sliced } from './slices';

export interface WordTable {
  /** Ascending by UTF-16 code units. */
  readonly words: readonly string[];
  /** The entries of word `i` are those from `head[i]` up to `head[i + 1]`. */
  readonly head: Int32Array;
  /** The node of each entry; one node may have two entries of a word, one for each field. */
  readonly node: Int32Array;
  readonly score: Float64Array;
}

/** How much a word counts in a name, and in the alternates. */
export const FIELD_BOOSTS = [3, 1] as const;

/** BM25+: how soon repeating a word counts no more, how much long texts count less, the least that a word counts. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** The words of one node, as they are written: of its name, and of its alternates. */
export type NodeWords = readonly [name: readonly string[], alternates: readonly string[]];

/** The nodes that have a word in one field, ascending, and how often each has it. */
interface Postings {
  readonly nodes: number[];
  readonly counts: number[];
}

interface FieldWords {
  /** Different words of each node. */
  readonly lengths: Uint16Array;
  readonly byWord: Map<string, Postings>;
}

const NOWHERE: Postings = Object.freeze({ nodes: [], counts: [] });

/** The table of these nodes' words in lower case; `weightOf` multiplies what a node scores. */
export function* buildWordTable(nodes: readonly NodeWords[], weightOf: (node: number) => number): Sliced<WordTable> {
  const fields = FIELD_BOOSTS.map((): FieldWords => ({ lengths: new Uint16Array(nodes.length), byWord: new Map() }));
  for (const [node, texts] of nodes.entries()) {
    fields.forEach((field, place) => {
      addWords(field, node, texts[place] as readonly string[]);
    });
    yield;
  }
  const words = [...new Set(fields.flatMap(({ byWord }) => [...byWord.keys()]))].sort(byCodeUnits);
  yield;
  const size = fields.reduce((sum, { byWord }) => sum + entriesOf(byWord), 0);
  const head = new Int32Array(words.length + 1);
  const table = { words, head, node: new Int32Array(size), score: new Float64Array(size) };
  const averages = fields.map(({ lengths }) => lengths.reduce((sum, length) => sum + length, 0) / nodes.length);
  let entry = 0;
  for (const [row, word] of words.entries()) {
    for (const [field, { lengths, byWord }] of fields.entries()) {
      const { nodes: having, counts } = byWord.get(word) ?? NOWHERE;
      const rarity = Math.log(1 + (nodes.length - having.length + 0.5) / (having.length + 0.5));
      const boost = (FIELD_BOOSTS[field] as number) * rarity;
      for (const [place, node] of having.entries()) {
        const count = counts[place] as number;
        const slowed = count + K * (1 - B + (B * (lengths[node] as number)) / (averages[field] as number));
        table.node[entry] = node;
        table.score[entry] = boost * weightOf(node) * (D + (count * (K + 1)) / slowed);
        entry++;
      }
    }
    head[row + 1] = entry;
    yield;
  }
  return table;
}

function addWords({ lengths, byWord }: FieldWords, node: number, words: readonly string[]): void {
  lengths[node] = new Set(words).size;
  for (const written of words) {
    const word = written.toLowerCase();
    const postings = byWord.get(word);
    if (postings === undefined) {
      byWord.set(word, { nodes: [node], counts: [1] });
    } else if (postings.nodes.at(-1) === node) {
      postings.counts.push((postings.counts.pop() as number) + 1);
    } else {
      postings.nodes.push(node);
      postings.counts.push(1);
    }
  }
}

function entriesOf(byWord: ReadonlyMap<string, Postings>): number {
  let sum = 0;
  for (const { nodes } of byWord.values()) sum += nodes.length;
  return sum;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
