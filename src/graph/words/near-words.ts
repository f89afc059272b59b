/** Words of a graph's names that a mistyped word may have been meant as. */
import type { TextIndex } from './text-index';
import { wordAt, wordNumber, wordsNear } from './word-list';

export interface NearWord {
  readonly word: string;
  /** Letters that were mistyped; two that changed places count as one. */
  readonly edits: number;
}

/** A word of 4 to 7 letters may have one mistake, a longer one two. */
const SHORTEST = 4;
const LONG = 8;

/** The words of names that are near in spelling, nearest first, then by letters; without the word itself. */
export function nearWords({ tables }: TextIndex, word: string): readonly NearWord[] {
  if (word.length < SHORTEST) return [];
  const near = wordsNear(tables.words, word, word.length < LONG ? 1 : 2);
  const found = new Map<string, number>();
  for (const [number, edits] of near) if (edits > 0) found.set(wordAt(tables.words, number), edits);
  for (let at = 1; at < word.length; at++) {
    const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
    if (swapped !== word && wordNumber(tables.words, swapped) !== -1) found.set(swapped, 1);
  }
  return Array.from(found, ([each, edits]) => ({ word: each, edits })).sort(
    (a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1),
  );
}

/** True if some name has this word. */
export function isNameWord({ tables }: TextIndex, word: string): boolean {
  return wordNumber(tables.words, word) !== -1;
}
