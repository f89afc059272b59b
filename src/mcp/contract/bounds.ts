/** How much one answer holds. */

/** Lists and texts of one answer, at most. */
export const BOUNDS = Object.freeze({
  /** What `first` may ask for, as in GraphQL. */
  first: 50,
  /** Needs in a gap, and things to learn in one step of a plan. */
  needs: 50,
  /** Things to learn that one step of a route shows. */
  learn: 10,
  /** Claims that one fact shows. */
  evidence: 5,
  /** Sentences of one explanation. */
  sentences: 12,
  /** Characters of one text from the data. */
  text: 1_000,
  /** Characters of an answer in words. */
  words: 4_000,
  /** Characters of an error. */
  error: 600,
});

/** A text of at most so many characters; three dots stand for what is cut off. */
export function cut(text: string, most: number = BOUNDS.text): string {
  return text.length <= most ? text : `${text.slice(0, most - 3)}...`;
}

/** A text about arguments by the names that tools have for them: "from" where questions say "input.from". */
export function toolWords(text: string): string {
  return text.replace(/\binput\./g, '');
}

/** The number, to so many decimals. */
export function rounded(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
