/**
 * The words within a few mistakes of one: letters put in, left out or swapped for others (V. I. Levenshtein, "Binary codes capable
 * of correcting deletions, insertions, and reversals", Soviet Physics Doklady 10(8), 1966).
 *
 * The words are sorted, so each shares a beginning with the one before it, and the rows of the distance table for that beginning
 * are kept. A beginning with too many mistakes already passes over all the words that share it.
 */

/** Longer words are not looked at, and have no near ones. */
const MOST_LETTERS = 64;

/** A word of the list that is near. */
export interface FuzzyMatch {
  /** Its place. */
  readonly row: number;
  readonly mistakes: number;
}

/** The words with at least one mistake and at most `most`, in their order. */
export function fuzzyMatches(words: readonly string[], word: string, most: number): readonly FuzzyMatch[] {
  if (most < 1 || word.length >= MOST_LETTERS) return [];
  const found: FuzzyMatch[] = [];
  const table = new DistanceTable(word, most);
  let previous = '';
  /** Words that share the first `dead` letters of `previous` have too many mistakes; 0 if none do. */
  let dead = 0;
  for (let row = 0; row < words.length; row++) {
    const candidate = words[row] as string;
    const shared = sharedLength(previous, candidate);
    if (dead > 0 && shared >= dead) continue;
    previous = candidate;
    dead = table.read(candidate, shared);
    if (dead > 0 || candidate.length > MOST_LETTERS) continue;
    const mistakes = table.mistakes(candidate.length);
    if (mistakes > 0 && mistakes <= most) found.push({ row, mistakes });
  }
  return found;
}

/** Plain comparisons instead of Math.min: this runs for each letter of each word. How far beginnings of a word are from beginnings of another, as far as that is at most `most`. */
class DistanceTable {
  private readonly rows: Uint8Array;
  private readonly letters: Uint16Array;
  private readonly width: number;
  /** Letters whose rows are made. */
  private known = 0;

  constructor(
    word: string,
    private readonly most: number,
  ) {
    this.width = word.length + 1;
    this.letters = new Uint16Array(word.length);
    for (let place = 0; place < word.length; place++) this.letters[place] = word.charCodeAt(place);
    this.rows = new Uint8Array(this.width * (MOST_LETTERS + 1));
    for (let column = 0; column < this.width; column++) this.rows[column] = column;
  }

  /** Makes the rows of a word that shares its first letters with the last one; the letters after which all is lost, or 0. */
  read(candidate: string, shared: number): number {
    if (shared < this.known) this.known = shared;
    let { length } = candidate;
    if (length > MOST_LETTERS) length = MOST_LETTERS;
    while (this.known < length) {
      const least = this.addRow(candidate.charCodeAt(this.known));
      this.known++;
      if (least > this.most) return this.known;
    }
    return 0;
  }

  /** Between the whole word and the first letters of the one that was read. */
  mistakes(length: number): number {
    return this.rows[length * this.width + this.width - 1] as number;
  }

  /** Makes the row for one more letter; returns its smallest entry. */
  private addRow(letter: number): number {
    const { rows, letters, width, known, most } = this;
    const above = known * width;
    const here = above + width;
    const first = known + 1 > most ? known + 1 - most : 1;
    const last = known + 1 + most < width ? known + 1 + most : width - 1;
    let left = first === 1 ? known + 1 : most + 1;
    let least = left;
    rows[here + first - 1] = left;
    for (let column = first; column <= last; column++) {
      const swapped = (rows[above + column - 1] as number) + (letters[column - 1] === letter ? 0 : 1);
      const leftOut = (rows[above + column] as number) + 1;
      const putIn = left + 1;
      left = swapped;
      if (leftOut < left) left = leftOut;
      if (putIn < left) left = putIn;
      rows[here + column] = left;
      if (left < least) least = left;
    }
    // What the next row reads beyond.
    if (last < width - 1) rows[here + last + 1] = most + 1;
    return least;
  }
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
