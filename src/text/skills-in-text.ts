/**
 * Competencies that a CV or a job advert names.
 *
 * The longest name wins; of names of one length, the first. A name counts by its kind (competency-names.ts), some only
 * with clues (clues.ts). Searching takes O(words x words of the longest name). The names of a graph are collected once.
 */
import { atOnce, type CareerGraph, type Sliced } from '../graph';
import { meant } from './clues';
import { type CompetencyNames, competencyNames } from './competency-names';
import type { Candidate } from './surroundings';
import { type Word, wordsInSlices } from './words';

/** Words or names that are gone through between two pauses. */
const WORDS_AT_ONCE = 500;

export interface CompetencyInText {
  /** Number in the graph. */
  readonly competency: number;
  /** In their order in the text; at least one. */
  readonly mentions: readonly MentionInText[];
}

export interface MentionInText {
  /** As the text has them. */
  readonly words: string;
  /** UTF-16 code units, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Competencies that a text names, most mentions first, then in the order of first mention. */
export function skillsInText(graph: CareerGraph, text: string): readonly CompetencyInText[] {
  return atOnce(skillsInTextInSlices(graph, text));
}

/** The same in slices of a millisecond or less. */
export function* skillsInTextInSlices(graph: CareerGraph, text: string): Sliced<readonly CompetencyInText[]> {
  const names = competencyNames(graph);
  const words = yield* wordsInSlices(text);
  const candidates = yield* candidatesIn(text, words, names);
  const found = new Map<number, MentionInText[]>();
  const all = yield* meant(text, words, candidates);
  for (const [place, { name, first, last }] of all.entries()) {
    if (place % WORDS_AT_ONCE === 0) yield;
    const [start, end] = [words[first]!.start, words[last]!.end];
    const mentions = found.get(name.competency) ?? [];
    found.set(name.competency, mentions);
    mentions.push({ words: text.slice(start, end), start, end });
  }
  // The sort is stable, and the map in order of first mentions.
  return Array.from(found, ([competency, mentions]) => ({ competency, mentions })).sort(
    (a, b) => b.mentions.length - a.mentions.length,
  );
}

/**
 * What may be between the words of one name: blanks and at most one line break, or one sign. A long run of blanks is
 * read once.
 */
const INSIDE_NAME = /^(?:[^\S\n]*(?:\n[^\S\n]*)?|[-‐‑/.'’])$/;

/** A name in a text: its place in the list of names, and its words `first` to `last`. */
interface Found {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** The longest names in a text that do not overlap, in order. */
function* candidatesIn(
  text: string,
  words: readonly Word[],
  { trie, nameAt }: CompetencyNames,
): Sliced<readonly Candidate[]> {
  const numbers: number[] = [];
  for (const { key } of words) {
    if (numbers.length % WORDS_AT_ONCE === 0) yield;
    numbers.push(wordNumber(key, trie));
  }
  // Names of n words are at n - 1, each list in the order of the text.
  const byLength: Found[][] = [];
  for (let first = 0; first < words.length; first++) {
    if (first % WORDS_AT_ONCE === 0) yield;
    let node = 0;
    for (let last = first; last < words.length; last++) {
      if (last > first && !INSIDE_NAME.test(text.slice(words[last - 1]!.end, words[last]!.start))) break;
      node = numbers[last]! < 0 ? -1 : trie.child(node, numbers[last]!);
      if (node < 0) break;
      const place = trie.nameAt(node);
      if (place < 0) continue;
      byLength[last - first] ??= [];
      byLength[last - first]!.push({ place, first, last });
    }
  }
  const isTaken = new Uint8Array(words.length);
  const startingAt = new Map<number, Found>();
  for (const [place, each] of byLength.reverse().flat().entries()) {
    if (place % WORDS_AT_ONCE === 0) yield;
    if (isTaken.subarray(each.first, each.last + 1).includes(1)) continue;
    isTaken.fill(1, each.first, each.last + 1);
    startingAt.set(each.first, each);
  }
  const candidates: Candidate[] = [];
  for (let word = 0; word < words.length; word++) {
    if (word % WORDS_AT_ONCE === 0) yield;
    const found = startingAt.get(word);
    if (found !== undefined) candidates.push({ name: nameAt(found.place), first: word, last: found.last });
  }
  return candidates;
}

/** The number of a word; "Python3" and "angular16" count as the word without its version. */
function wordNumber(key: string, trie: CompetencyNames['trie']): number {
  const number = trie.wordNumber(key);
  if (number >= 0) return number;
  const [, bare] = /^(\p{L}{4,}|.*[+#])\d+$/u.exec(key) ?? [];
  return bare === undefined ? -1 : trie.wordNumber(bare);
}
