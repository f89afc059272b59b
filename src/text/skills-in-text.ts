/**
 * Competencies that a CV or a job advert names.
 *
 * The longest name wins; of names of one length, the first. A name counts by its kind (competency-names.ts), some only
 * with clues (clues.ts). Searching takes O(words x words of the longest name). The names of a graph are collected once.
 */
import type { CareerGraph } from '../graph';
import { meant } from './clues';
import { type CompetencyNames, competencyNames } from './competency-names';
import type { Candidate } from './surroundings';
import { type Word, wordsOf } from './words';

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
  const names = competencyNames(graph);
  const words = wordsOf(text);
  const found = new Map<number, MentionInText[]>();
  for (const { name, first, last } of meant(text, words, candidatesIn(text, words, names))) {
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

/** The longest names in a text that do not overlap, in order. */
function candidatesIn(text: string, words: readonly Word[], { trie, nameAt }: CompetencyNames): readonly Candidate[] {
  const numbers = words.map((word) => wordNumber(word.key, trie));
  const found: { place: number; first: number; last: number }[] = [];
  for (let first = 0; first < words.length; first++) {
    let node = 0;
    for (let last = first; last < words.length; last++) {
      if (last > first && !INSIDE_NAME.test(text.slice(words[last - 1]!.end, words[last]!.start))) break;
      node = numbers[last]! < 0 ? -1 : trie.child(node, numbers[last]!);
      if (node < 0) break;
      const place = trie.nameAt(node);
      if (place >= 0) found.push({ place, first, last });
    }
  }
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Uint8Array(words.length);
  const longest = found.filter(({ first, last }) => {
    if (taken.subarray(first, last + 1).includes(1)) return false;
    taken.fill(1, first, last + 1);
    return true;
  });
  return longest
    .sort((a, b) => a.first - b.first)
    .map(({ place, first, last }) => ({ name: nameAt(place), first, last }));
}

/** The number of a word; "Python3" and "angular16" count as the word without its version. */
function wordNumber(key: string, trie: CompetencyNames['trie']): number {
  const number = trie.wordNumber(key);
  if (number >= 0) return number;
  const [, bare] = /^(\p{L}{4,}|.*[+#])\d+$/u.exec(key) ?? [];
  return bare === undefined ? -1 : trie.wordNumber(bare);
}
