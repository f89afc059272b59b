/**
 * The words within a few mistakes of one: letters put in, left out or swapped for others (V. I. Levenshtein, "Binary codes capable
 * of correcting deletions, insertions, and reversals", Soviet Physics Doklady 10(8), 1966).
 *
 * The words are sorted, so each shares a beginning with the one before it, and the rows of the distance table for that beginning
 * are kept. A beginning with too many mistakes already passes over all the words that share it.
 */

/** Longer words are not looked at, and have no near ones. */
const MOST_LETTERS = 64;

/** Places of the words with at least one mistake and at most `most`, with how many they have. */
export function* fuzzyMatches(
  words: readonly string[],
  word: string,
  most: number,
): Generator<[row: number, mistakes: number]> {
  const width = word.length + 1;
  if (most < 1 || width > MOST_LETTERS) return;
  const rows = new Uint8Array(width * (MOST_LETTERS + 1));
  for (let column = 0; column < width; column++) rows[column] = column;
  let previous = '';
  /** Letters of `previous` whose rows are made. */
  let known = 0;
  /** Words that share the first `dead` letters of `previous` have too many mistakes; 0 if none do. */
  let dead = 0;
  for (let row = 0; row < words.length; row++) {
    const candidate = words[row] as string;
    const shared = sharedLength(previous, candidate);
    if (dead > 0 && shared >= dead) continue;
    dead = 0;
    known = Math.min(known, shared);
    previous = candidate;
    const length = Math.min(candidate.length, MOST_LETTERS);
    while (known < length) {
      const least = nextRow(rows, known, word, candidate.charCodeAt(known), most);
      known++;
      if (least > most) {
        dead = known;
        break;
      }
    }
    if (dead > 0 || candidate.length > MOST_LETTERS) continue;
    const mistakes = rows[candidate.length * width + word.length] as number;
    if (mistakes > 0 && mistakes <= most) yield [row, mistakes];
  }
}

/** Makes the row for one more letter, as far as it can be at most `most`; returns its smallest entry. */
function nextRow(rows: Uint8Array, known: number, word: string, letter: number, most: number): number {
  const width = word.length + 1;
  const above = known * width;
  const here = above + width;
  const first = Math.max(1, known + 1 - most);
  const last = Math.min(word.length, known + 1 + most);
  let left = first === 1 ? known + 1 : most + 1;
  let least = left;
  rows[here + first - 1] = left;
  for (let column = first; column <= last; column++) {
    const swapped = (rows[above + column - 1] as number) + (word.charCodeAt(column - 1) === letter ? 0 : 1);
    left = Math.min(swapped, (rows[above + column] as number) + 1, left + 1);
    rows[here + column] = left;
    if (left < least) least = left;
  }
  // What the next row reads beyond.
  if (last < word.length) rows[here + last + 1] = most + 1;
  return least;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
