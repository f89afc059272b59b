/** What is around a candidate in the text: items of the same list, edges of sentences, capitals. */
import type { CompetencyName } from './competency-names';
import { JOINING, QUALIFYING } from './cue-words';
import type { Word } from './words';

/** A name found in a text: its words `first` to `last`, both included. */
export interface Candidate {
  readonly name: CompetencyName;
  readonly first: number;
  readonly last: number;
}

/** One side of a candidate: what its list has there. */
export interface Side {
  /** True if the item ends here: at a separator, a joining word, or an edge of the sentence. */
  readonly ends: boolean;
  /** Place of the next candidate in the same list, or -1. */
  readonly neighbour: number;
}

export interface Surroundings {
  readonly words: readonly Word[];
  slice(candidate: Candidate): string;
  /** A word as the text has it; empty where there is none. */
  written(word: number): string;
  /** The signs between the words `place - 1` and `place`, or before the first word, or after the last. */
  gap(place: number): string;
  side(candidate: Candidate, direction: -1 | 1): Side;
  /** Place of the candidate at a word, or -1. */
  candidateAt(word: number): number;
}

/** How to follow a list across items that are no names: most words in each, and most words in all. */
const LONGEST_UNKNOWN_ITEM = 2;
const MOST_UNKNOWN_WORDS = 4;
const MOST_WALKED_WORDS = 10;
/** A line of at most this many characters is an item of its own; a longer one is broken prose. */
const LONGEST_ITEM_LINE = 40;

const SENTENCE_END = /[.!?](?=\s|$|["'”’)])|\n\s*\n/;
const SEPARATOR = /[,;/|•·▪●*+()[\]–—:\\]|(?:^|\s)-(?:\s|$)|\n\s*[-•·*]/;
const NUMBER = /^\d+$/;

export function surroundingsOf(text: string, words: readonly Word[], candidates: readonly Candidate[]): Surroundings {
  const at = new Int32Array(words.length).fill(-1);
  for (const [place, { first, last }] of candidates.entries()) at.fill(place, first, last + 1);
  const gap = (place: number): string => text.slice(words[place - 1]?.end ?? 0, words[place]?.start ?? text.length);
  const separates = (signs: string, place: number): boolean =>
    SEPARATOR.test(signs) || (signs.includes('\n') && isShortLine(text, words, place));

  const sideFrom = ({ first, last }: Candidate, direction: -1 | 1): Side => {
    let [separated, ends, unknown, item] = [false, false, 0, 0];
    let word = direction < 0 ? first : last;
    for (let walked = 0; walked < MOST_WALKED_WORDS; walked++) {
      const border = direction < 0 ? word : word + 1;
      const signs = gap(border);
      word += direction;
      const outside = word < 0 || word >= words.length;
      if (outside || SENTENCE_END.test(signs)) {
        return { ends: ends || unknown === 0, neighbour: -1 };
      }
      if (separates(signs, border)) {
        separated = true;
        item = 0;
        if (unknown === 0) ends = true;
      }
      const found = at[word]!;
      if (found >= 0) return { ends, neighbour: separated ? found : -1 };
      const { key } = words[word]!;
      if (JOINING.has(key)) {
        separated = true;
        item = 0;
        if (unknown === 0) ends = true;
      } else if (!QUALIFYING.has(key) && !NUMBER.test(key)) {
        unknown += 1;
        item += 1;
        if (!ends || unknown > MOST_UNKNOWN_WORDS || item > LONGEST_UNKNOWN_ITEM) break;
        separated = false;
      }
    }
    return { ends, neighbour: -1 };
  };
  // Remembered, because each is needed several times, and following lists takes most of the time.
  const known = {
    before: new Array<Side | undefined>(candidates.length),
    behind: new Array<Side | undefined>(candidates.length),
  };
  const side = (candidate: Candidate, direction: -1 | 1): Side => {
    const sides = direction < 0 ? known.before : known.behind;
    const place = at[candidate.first]!;
    sides[place] ??= sideFrom(candidate, direction);
    return sides[place];
  };
  return {
    words,
    gap,
    side,
    slice: ({ first, last }) => text.slice(words[first]!.start, words[last]!.end),
    written: (word) => text.slice(words[word]?.start ?? 0, words[word]?.end ?? 0),
    candidateAt: (word) => at[word] ?? -1,
  };
}

/** True if the line on either side of the break before a word is short. */
function isShortLine(text: string, words: readonly Word[], place: number): boolean {
  const before = words[place - 1];
  const behind = words[place];
  if (before === undefined || behind === undefined) return true;
  const lineStart = text.lastIndexOf('\n', before.start) + 1;
  const lineEnd = text.indexOf('\n', behind.end);
  const broken = text.indexOf('\n', before.end);
  return (
    broken - lineStart <= LONGEST_ITEM_LINE && (lineEnd < 0 ? text.length : lineEnd) - behind.start <= LONGEST_ITEM_LINE
  );
}
