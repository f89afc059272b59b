/** Readings of a text whose last word is still being typed: names that begin with it. Rules of our own. */
import { type CareerGraph, nameWords } from '../../graph';
import { sameLetters } from './candidates';
import type { Candidate } from './reading';
import { isVague } from './vague-words';
import { namesOf, type WordSearch } from './words-in-common';

/** Shorter texts begin too many names, and so do shorter words alone. */
const SHORTEST = 4;

/** How much less a name counts that is not the title, and one in which a longer word begins so, in places: more than all else counts. */
const OTHER_NAME = 120;
const LONGER_WORD = 60;

/** True for a node whose title begins so. */
export const isOfTitle = ({ place }: Candidate): boolean => place < OTHER_NAME;

/** A letter of English or a digit at the beginning of a name. */
const PLAIN_START = /^[a-z\d]/i;

/** False for a name that surely begins otherwise, letter by letter: most do. */
function mayBegin(name: string, typed: string): boolean {
  return !PLAIN_START.test(name) || name[0]!.toLowerCase() === typed[0];
}

/**
 * The nodes with a name that begins with the text, letter by letter but for case, accents and signs: "data anal" for Data Analyst.
 * Titles come before other names, and names that have the words whole before those in which a longer one begins so. Empty for texts of fewer than four letters
 * and for words that any name may have.
 */
export function completed(graph: CareerGraph, text: string, search: WordSearch): readonly Candidate[] {
  const typed = sameLetters(text);
  if (typed.length < SHORTEST || nameWords(text).every(isVague)) return [];
  return search(text).flatMap(({ id }): Candidate[] => {
    const node = graph.find(id);
    if (node === null) return [];
    const names = namesOf(node);
    const at = names.findIndex((name) => mayBegin(name, typed) && sameLetters(name).startsWith(typed));
    if (at === -1) return [];
    const isWhole = `${sameLetters(names[at]!)} `.startsWith(`${typed} `);
    const place = (at === 0 ? 0 : OTHER_NAME) + (isWhole ? 0 : LONGER_WORD);
    return [{ node, ground: 'WORDS', by: names[at]!, place, isOneOfSeveral: true, asked: text }];
  });
}
