/** Names that a text was perhaps meant as: mistyped words, words that were joined or parted. */
import { type CareerGraph, folded, isNameWord, type NearWord, nearWords } from '../../graph';

/** Texts of more words are sentences. */
const MOST_WORDS = 6;

/** How many words a mistyped one may stand for, and how many texts are tried. */
const MOST_NEAR = 12;
const MOST_TEXTS = 60;

/** Shortest part of a word that was written as one. */
const SHORTEST_PART = 3;

const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** The text with two neighbouring words joined, or one word parted: "fire fighter", "helpdesk". */
export function joinedAndParted(graph: CareerGraph, text: string): readonly string[] {
  const words = wordsIn(text);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const joined = words.slice(1).map((word, at) => replaced(words, at, 2, words[at]! + word));
  const parted = words.flatMap((word, at) => partsOf(graph, word).map((parts) => replaced(words, at, 1, parts)));
  return [...joined, ...parted];
}

/**
 * Texts with mistyped words put right, those with the fewest mistakes first; of each text in turn.
 *
 * @param evenKnown - true to take also longer words that names have for others with one mistake: publishers mistype too, "Bookeeper"
 */
export function putRight(graph: CareerGraph, texts: readonly string[], evenKnown = false): readonly string[] {
  const known = new Map<string, readonly NearWord[]>();
  const meantBy = (word: string, isOnly: boolean): readonly NearWord[] => {
    const near =
      known.get(word) ??
      nearWords(graph.text, word)
        .filter((near) => isLikely(near, word))
        .slice(0, MOST_NEAR);
    known.set(word, near);
    // A short word that names have is one of theirs.
    if (word.length <= SHORTEST && isNameWord(graph.text, word)) return [{ word, edits: 0 }];
    // A word that names have may still be another one mistyped, but rather it is not.
    const self = { word, edits: 0 };
    if (!isNameWord(graph.text, word)) return [...near, self];
    if (evenKnown && word.length >= LONGEST_BY_CHANCE) return [self, ...near.filter(({ edits }) => edits === 1)];
    if (!isOnly) return [self, ...near];
    return word.length < LONGEST_BY_CHANCE ? [...near, self] : [self];
  };
  return texts.flatMap((text) => {
    const words = wordsIn(text);
    return words.length > MOST_WORDS ? [] : inOneText(words, meantBy);
  });
}

/** Words of fewer letters are abbreviations, which nobody is taken to have mistyped or to have meant; one of so many has to sound like what is meant. */
const SHORTEST = 4;

/** A longer word that names have was meant so: hospitality is no hospitalist. */
const LONGEST_BY_CHANCE = 8;

/** Two mistakes in a shorter word make another one of it: a physicist is no physician. */
const LONG = 10;

/** True if a word may well be the other one mistyped: few mistype the first letter, and people write what they hear. */
function isLikely(near: NearWord, word: string): boolean {
  const begins = near.word[0] === word[0] || (near.word[0] === word[1] && near.word[1] === word[0]);
  if (!begins || word.length < SHORTEST || near.word.length < SHORTEST) return false;
  if (word.length > SHORTEST && (near.edits < 2 || word.length >= LONG)) return true;
  return soundOf(near.word) === soundOf(word);
}

/** The consonants that are heard in a word: "truk" and "truck", "secratery" and "secretary" have the same. */
function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function inOneText(
  words: readonly string[],
  meantBy: (word: string, isOnly: boolean) => readonly NearWord[],
): readonly string[] {
  let texts: readonly { readonly text: string; readonly edits: number }[] = [{ text: '', edits: 0 }];
  for (const word of words) {
    const meant = meantBy(word, words.length === 1);
    texts = texts
      .flatMap((before) =>
        meant.map((each) => ({ text: `${before.text} ${each.word}`.trim(), edits: before.edits + each.edits })),
      )
      .sort((a, b) => a.edits - b.edits)
      .slice(0, MOST_TEXTS);
  }
  return texts.filter(({ edits }) => edits > 0).map((each) => each.text);
}

function wordsIn(text: string): readonly string[] {
  return folded(text).match(WORD) ?? [];
}

function replaced(words: readonly string[], at: number, count: number, by: string): string {
  return [...words.slice(0, at), by, ...words.slice(at + count)].join(' ');
}

function partsOf(graph: CareerGraph, word: string): readonly string[] {
  const parts: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isNameWord(graph.text, first) && isNameWord(graph.text, second)) parts.push(`${first} ${second}`);
  }
  return parts;
}
