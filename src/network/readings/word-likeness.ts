/**
 * How alike the words of roles are: the cosine of their words, weighted by rarity (G. Salton, M. J. McGill, "Introduction to Modern
 * Information Retrieval", McGraw-Hill, 1983). Words of titles and other titles count as the index of words scores them, which is
 * BM25+; those of summaries count less.
 */
import { type CareerGraph, nameWords, type Sliced } from '../../graph';
import { isOurs } from './relations';

/** How much a word of a summary counts beside one of a title. Estimate. */
const SUMMARY_WEIGHT = 1.2;
/** A word that more than this share of all roles has tells nothing. Estimate. */
const COMMON_SHARE = 0.2;

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

/** The vectors of all roles. */
export function* wordVectors(graph: CareerGraph): Sliced<WordVectors> {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const entries = new Entries(graph.roles.length);
  yield* addNames(graph, numberOf, entries);
  yield;
  yield* addSummaries(graph, numberOf, entries);
  yield;
  const having = new Int32Array(numbers.size);
  const { head, words, weights } = entries.rows();
  yield;
  for (const word of words) having[word]!++;
  const rarity = Float32Array.from(having, (count) =>
    count > graph.roles.length * COMMON_SHARE ? 0 : Math.log(graph.roles.length / count),
  );
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

/** Words by role, in any order, joined into rows. */
class Entries {
  readonly #roles: number[] = [];
  readonly #words: number[] = [];
  readonly #weights: number[] = [];

  constructor(readonly roleCount: number) {}

  add(role: number, word: number, weight: number): void {
    this.#roles.push(role);
    this.#words.push(word);
    this.#weights.push(weight);
  }

  /** One place for each word of a role, with its greatest weight first and what others add. */
  rows(): { head: Int32Array; words: Int32Array; weights: Float32Array } {
    const counts = new Int32Array(this.roleCount + 1);
    for (const role of this.#roles) counts[role + 1]!++;
    for (let role = 0; role < this.roleCount; role++) counts[role + 1]! += counts[role]!;
    const next = counts.slice();
    const order = new Int32Array(this.#roles.length);
    this.#roles.forEach((role, entry) => {
      order[next[role]!++] = entry;
    });
    const head = new Int32Array(this.roleCount + 1);
    const words = new Int32Array(order.length);
    const weights = new Float32Array(order.length);
    const places = new Map<number, number>();
    let end = 0;
    for (let role = 0; role < this.roleCount; role++) {
      places.clear();
      for (let at = counts[role]!; at < counts[role + 1]!; at++) {
        const entry = order[at]!;
        const word = this.#words[entry]!;
        const place = places.get(word) ?? end++;
        places.set(word, place);
        words[place] = word;
        weights[place]! += this.#weights[entry]!;
      }
      head[role + 1] = end;
    }
    return { head, words: words.subarray(0, end), weights: weights.subarray(0, end) };
  }
}

/** The words of all titles and other titles, from the graph's index of words. */
function* addNames(graph: CareerGraph, numberOf: (word: string) => number, entries: Entries): Sliced<void> {
  const { words, heads, nodes } = graph.text.tables;
  const { letters, starts } = words;
  for (let word = 0; word + 1 < heads.length; word++) {
    if (word % 500 === 0) yield;
    let number = -1;
    for (let at = heads[word]!; at < heads[word + 1]!; at++) {
      const role = nodes[at]!;
      if (role >= graph.roles.length) continue;
      if (number === -1) {
        const text = String.fromCharCode(...letters.subarray(starts[word], starts[word + 1]));
        number = numberOf(nameWords(text)[0] ?? text);
      }
      entries.add(role, number, 1);
    }
  }
}

function* addSummaries(graph: CareerGraph, numberOf: (word: string) => number, entries: Entries): Sliced<void> {
  for (const role of graph.roles) {
    if (isOurs(role)) continue;
    for (const word of new Set(nameWords(role.summary))) entries.add(role.index, numberOf(word), SUMMARY_WEIGHT - 0.8);
    if (role.index % 50 === 0) yield;
  }
}
