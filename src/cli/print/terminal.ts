/** How wide the terminal is, how wide a text is on it, and where lines break. */

/** Columns when neither COLUMNS nor the terminal says. */
const USUAL_WIDTH = 80;
/** A narrower terminal is taken to have this many: less holds no table. */
const LEAST_WIDTH = 20;

/** Columns of the terminal that the answer goes to: COLUMNS if it is set, else what the terminal says, else 80. */
export function terminalWidth(): number {
  const stated = Number(process.env.COLUMNS);
  const width = Number.isInteger(stated) && stated > 0 ? stated : (process.stdout.columns ?? USUAL_WIDTH);
  return Math.max(LEAST_WIDTH, width);
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian letters, full-width forms and emoji take two columns (Unicode Standard Annex 11, classes W and F). */
const WIDE =
  /^(?:[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Yi}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.\ufe0f)/u;
/** Marks without a letter, joiners and control characters take none. */
const EMPTY = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
/** Half-width Katakana are of a wide script, but narrow; their marks take a column, too. */
const NARROW = /^[\uff61-\uffdc]/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of LETTERS.segment(text)) width += letterWidth(segment);
  return width;
}

function letterWidth(letter: string): number {
  if (EMPTY.test(letter)) return 0;
  if (NARROW.test(letter)) return [...letter].length;
  return WIDE.test(letter) ? 2 : 1;
}

/** The text, filled with blanks up to a width: behind it, or before it. */
export function padded(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + blanks : blanks + text;
}

/** The text in lines of at most `width` columns, broken between words, and within words that are longer; never empty. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BLANK).filter((each) => each !== '')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) <= width) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Lines break at blanks, but not in "38 %". */
const BLANK = /\s+(?!\s|%)/;

/** A long word is broken behind the last of these signs that fits. */
const JOINT = /^.*[-/:_]/u;

/** A word in pieces that fit; a letter wider than the width is a piece of its own. */
function piecesOf(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of LETTERS.segment(word)) {
    if (piece !== '' && displayWidth(piece) + letterWidth(segment) > width) {
      const end = JOINT.exec(piece)?.[0].length ?? piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += segment;
  }
  return [...pieces, piece];
}
