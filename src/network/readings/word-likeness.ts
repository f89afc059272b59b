/**
 * How alike the words of roles are: the cosine of their words, weighted by rarity (G. Salton, M. J. McGill, "Introduction to Modern
 * Information Retrieval", McGraw-Hill, 1983). Words of titles and other titles come from the graph's index of words; those
 * of summaries count less.
 */
import { type CareerGraph, headsOf, nameWords, placesByRow, type Sliced } from '../../graph';
import { isOurs } from './relations';

/** How much a word counts for being in a title, in other titles, and in the summary. Estimates. */
const NAME_WEIGHT = 1;
const SUMMARY_WEIGHT = 0.4;
/** How much of a summary is read: what comes first says what the work is. Estimate, in characters. */
const SUMMARY_LENGTH = 250;
/** A word that more than this share of all roles has tells nothing. Estimate. */
const COMMON_SHARE = 0.2;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of roles: those of role r are the places `head[r]` up to `head[r + 1]`. */
export interface WordVectors {
  readonly head: Int32Array;
  readonly words: Int32Array;
  /** Of length 1 for each role. */
  readonly weights: Float32Array;
  /** By word: how rarely roles have it. */
  readonly rarity: Float32Array;
  /** The number of a word as `nameWords` writes it; undefined if no role has it. */
  number(word: string): number | undefined;
}

/** The vectors of all roles but ours, whose words are not asked for. */
export function* wordVectors(graph: CareerGraph): Sliced<WordVectors> {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const isWanted = Uint8Array.from(graph.roles, (role) => (isOurs(role) ? 0 : 1));
  const entries = new Entries(graph.text.tables.nodes.length);
  yield* addNames(graph, isWanted, numberOf, entries);
  yield* addSummaries(graph, isWanted, numberOf, entries);
  const { head, words, weights } = yield* rowsOf(entries, graph.roles.length, numbers.size);
  const having = new Int32Array(numbers.size);
  for (const word of words) having[word]!++;
  // Our own roles don't count, so that a new one changes nothing here.
  const all = isWanted.reduce((sum, each) => sum + each, 0);
  const rarity = Float32Array.from(having, (count) => (count > all * COMMON_SHARE ? 0 : Math.log(all / count)));
  yield;
  for (let role = 0; role + 1 < head.length; role++) {
    let sum = 0;
    for (let at = head[role]!; at < head[role + 1]!; at++) {
      weights[at]! *= rarity[words[at]!]!;
      sum += weights[at]! ** 2;
    }
    const length = Math.sqrt(sum) || 1;
    for (let at = head[role]!; at < head[role + 1]!; at++) weights[at]! /= length;
  }
  return { head, words, weights, rarity, number: (word) => numbers.get(word) };
}

/** Words of roles in any order. */
class Entries {
  count = 0;
  roles: Int32Array;
  words: Int32Array;
  weights: Float32Array;

  constructor(room: number) {
    this.roles = new Int32Array(room);
    this.words = new Int32Array(room);
    this.weights = new Float32Array(room);
  }

  add(role: number, word: number, weight: number): void {
    if (this.count === this.roles.length) this.#grow();
    this.roles[this.count] = role;
    this.words[this.count] = word;
    this.weights[this.count++] = weight;
  }

  #grow(): void {
    const room = 2 * this.count + 1024;
    const grown = <A extends Int32Array | Float32Array>(fresh: A, old: A): A => {
      fresh.set(old);
      return fresh;
    };
    this.roles = grown(new Int32Array(room), this.roles);
    this.words = grown(new Int32Array(room), this.words);
    this.weights = grown(new Float32Array(room), this.weights);
  }
}

/** One place for each word of a role, with the sum of its weights. */
function* rowsOf(
  { count, roles, words: wordOf, weights: weightOf }: Entries,
  roleCount: number,
  wordCount: number,
): Sliced<Pick<WordVectors, 'head' | 'words' | 'weights'>> {
  const starts = headsOf(roles.subarray(0, count), roleCount);
  const order = placesByRow(roles.subarray(0, count), starts);
  yield;
  const head = new Int32Array(roleCount + 1);
  const words = new Int32Array(count);
  const weights = new Float32Array(count);
  // By word: its place in the row that is being made, if that is not before the row's start.
  const placeOf = new Int32Array(wordCount).fill(-1);
  let end = 0;
  for (let role = 0; role < roleCount; role++) {
    const start = end;
    for (let at = starts[role]!; at < starts[role + 1]!; at++) {
      const entry = order[at]!;
      const word = wordOf[entry]!;
      let place = placeOf[word]!;
      if (place < start) {
        place = end++;
        placeOf[word] = place;
        words[place] = word;
      }
      weights[place]! += weightOf[entry]!;
    }
    head[role + 1] = end;
    if (role % 200 === 0) yield;
  }
  return { head, words: words.subarray(0, end), weights: weights.subarray(0, end) };
}

/** The words of titles and other titles, from the graph's index of words. */
function* addNames(
  graph: CareerGraph,
  isWanted: Uint8Array,
  numberOf: (word: string) => number,
  entries: Entries,
): Sliced<void> {
  const { words, heads, nodes } = graph.text.tables;
  const { letters, starts } = words;
  for (let word = 0; word + 1 < heads.length; word++) {
    if (word % 200 === 0) yield;
    let number = -1;
    for (let at = heads[word]!; at < heads[word + 1]!; at++) {
      const role = nodes[at]!;
      if (isWanted[role] !== 1) continue;
      if (number === -1) {
        const text = String.fromCharCode(...letters.subarray(starts[word], starts[word + 1]));
        number = numberOf(nameWords(text)[0] ?? text);
      }
      entries.add(role, number, NAME_WEIGHT);
    }
  }
}

/** The words of summaries, each once. */
function* addSummaries(
  graph: CareerGraph,
  isWanted: Uint8Array,
  numberOf: (word: string) => number,
  entries: Entries,
): Sliced<void> {
  // A word as it is written, and the word that it compares as.
  const known = new Map<string, number>();
  const lastRole: number[] = [];
  for (const { index, summary } of graph.roles) {
    if (isWanted[index] !== 1) continue;
    for (const written of summary.slice(0, SUMMARY_LENGTH).toLowerCase().match(WORD) ?? []) {
      let word = known.get(written);
      if (word === undefined) {
        word = numberOf(nameWords(written)[0] ?? written);
        known.set(written, word);
      }
      if (lastRole[word] === index) continue;
      lastRole[word] = index;
      entries.add(index, word, SUMMARY_WEIGHT);
    }
    if (index % 50 === 0) yield;
  }
}
