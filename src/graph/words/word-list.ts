/** Words in order of their code units, one after another in one array: whole words, beginnings and near words are found in it. */

export interface WordList {
  readonly letters: Uint16Array;
  /** Letters of word w are those from `starts[w]` up to `starts[w + 1]`. */
  readonly starts: Int32Array;
  /** How many letters a word has in common with the start of the word before it, at most 255. */
  readonly shared: Uint8Array;
  /** Length of the longest word. */
  readonly longest: number;
}

/** @param words - ascending, each once */
export function wordList(words: readonly string[]): WordList {
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, w) => {
    starts[w + 1] = starts[w]! + word.length;
  });
  const letters = new Uint16Array(starts[words.length]!);
  const shared = new Uint8Array(words.length);
  words.forEach((word, w) => {
    for (let i = 0; i < word.length; i++) letters[starts[w]! + i] = word.charCodeAt(i);
    const before = words[w - 1] ?? '';
    let same = 0;
    while (same < 255 && same < word.length && word[same] === before[same]) same++;
    shared[w] = same;
  });
  return { letters, starts, shared, longest: words.reduce((most, word) => Math.max(most, word.length), 0) };
}

/**
 * Words of two lists as one, whose order is given.
 * @param order - by word: its number in the first list, or -1 - its number in the second
 */
export function joinedWords(first: WordList, second: WordList, order: Int32Array): WordList {
  const starts = new Int32Array(order.length + 1);
  const shared = new Uint8Array(order.length);
  let longest = 0;
  for (let w = 0; w < order.length; w++) {
    const [list, word] = wordIn(first, second, order[w]!);
    const length = lengthOf(list, word);
    starts[w + 1] = starts[w]! + length;
    if (length > longest) longest = length;
  }
  const letters = new Uint16Array(starts[order.length]!);
  for (let w = 0, end = 0; w < order.length; w = end) {
    const [list, word] = wordIn(first, second, order[w]!);
    for (end = w + 1; list === first && order[end] === order[end - 1]! + 1; ) end++;
    letters.set(list.letters.subarray(list.starts[word], list.starts[word + end - w]), starts[w]);
    shared.set(list.shared.subarray(word, word + end - w), w);
    // The word before is another one now.
    let same = 0;
    const [before, most] = [w === 0 ? 0 : starts[w - 1]!, w === 0 ? 0 : starts[w]! - starts[w - 1]!];
    while (
      same < Math.min(255, most, starts[w + 1]! - starts[w]!) &&
      letters[before + same] === letters[starts[w]! + same]
    )
      same++;
    shared[w] = same;
  }
  return { letters, starts, shared, longest };
}

function wordIn(first: WordList, second: WordList, number: number): readonly [list: WordList, word: number] {
  return number < 0 ? [second, -1 - number] : [first, number];
}

/** A word as text. */
export function wordAt({ letters, starts }: WordList, word: number): string {
  return String.fromCharCode(...letters.subarray(starts[word]!, starts[word + 1]!));
}

/** Length of a word, UTF-16 code units. */
export function lengthOf({ starts }: WordList, word: number): number {
  return starts[word + 1]! - starts[word]!;
}

/** The number of a word, or -1. */
export function wordNumber(list: WordList, word: string): number {
  const at = firstNotBefore(list, word);
  return at < list.shared.length && lengthOf(list, at) === word.length && beginsWith(list, at, word) ? at : -1;
}

/** Words that begin so, `[first, end)`. */
export function wordsBeginning(list: WordList, beginning: string): { readonly first: number; readonly end: number } {
  const first = firstNotBefore(list, beginning);
  let end = first;
  while (end < list.shared.length && beginsWith(list, end, beginning)) end++;
  return { first, end };
}

/**
 * Words at most so many edits from a word (V. Levenshtein, "Binary codes capable of correcting deletions, insertions, and
 * reversals", 1966), with their distance. Rows of the matrix are kept from one word to the next as far as both begin alike, and
 * words that begin like a hopeless one are skipped, as those that are too long or too short.
 */
export function wordsNear(list: WordList, word: string, most: number): Map<number, number> {
  const { letters, starts, shared } = list;
  const near = new Map<number, number>();
  if (word.length > list.longest + most) return near;
  const [width, beyond] = [word.length + 1, most + 1];
  const rows = new Uint16Array((width + most + 1) * width).fill(beyond);
  for (let j = 0; j < width; j++) rows[j] = j;
  const sought = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
  let hopelessAt = Number.MAX_SAFE_INTEGER;
  /** Rows up to here are those of the word looked at, and of all before it that begin like it. */
  let rowsKnown = 0;
  for (let w = 0; w < shared.length; w++) {
    const same = shared[w]!;
    if (same >= hopelessAt) continue;
    hopelessAt = Number.MAX_SAFE_INTEGER;
    if (same < rowsKnown) rowsKnown = same;
    const start = starts[w]!;
    const length = starts[w + 1]! - start;
    if (length > word.length + most || length < word.length - most) continue;
    for (let i = rowsKnown + 1; i <= length; i++) {
      const row = i * width;
      rows[row] = i;
      let least = i;
      const letter = letters[start + i - 1];
      const last = Math.min(width - 1, i + most);
      for (let j = Math.max(1, i - most); j <= last; j++) {
        const above = row - width + j;
        const replaced = rows[above - 1]! + (letter === sought[j - 1] ? 0 : 1);
        // Cells beside the band are from rows of other words; none of them is nearer than the band's edge allows.
        const removed = j < i + most ? rows[above]! + 1 : beyond;
        const added = j > i - most || j === 1 ? rows[row + j - 1]! + 1 : beyond;
        const distance = Math.min(replaced, removed, added);
        rows[row + j] = distance;
        if (distance < least) least = distance;
      }
      if (least > most) {
        hopelessAt = i;
        break;
      }
    }
    rowsKnown = Math.min(length, hopelessAt);
    if (hopelessAt === Number.MAX_SAFE_INTEGER) {
      const distance = rows[length * width + width - 1]!;
      if (distance <= most) near.set(w, distance);
    }
  }
  return near;
}

/** The first word that does not come before another. */
export function firstNotBefore(list: WordList, word: string): number {
  let [low, high] = [0, list.shared.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(list, middle, word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore({ letters, starts }: WordList, word: number, other: string): boolean {
  const [start, length] = [starts[word]!, starts[word + 1]! - starts[word]!];
  for (let i = 0; i < length; i++) {
    if (i === other.length) return false;
    const difference = letters[start + i]! - other.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return length < other.length;
}

function beginsWith({ letters, starts }: WordList, word: number, beginning: string): boolean {
  const start = starts[word]!;
  if (starts[word + 1]! - start < beginning.length) return false;
  for (let i = 0; i < beginning.length; i++) if (letters[start + i] !== beginning.charCodeAt(i)) return false;
  return true;
}
