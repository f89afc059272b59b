import type { Cell } from './content';

/**
 * Everything that XML 1.0 (production 2, Char) does not allow in a text: unpaired surrogates (which UTF-8 cannot hold
 * either), control characters, U+FFFE and U+FFFF.
 */
const UNWRITABLE = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A text that every format can hold. What XML cannot hold becomes U+FFFD, in all formats alike, so all readers get the
 * same text. Tabs and line ends stay.
 */
export function plainText(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}

/** A value whose texts are plain. */
export function plainCell(cell: Cell): Cell {
  if (typeof cell === 'string') return plainText(cell);
  if (typeof cell !== 'object' || cell === null || typeof cell[0] !== 'string') return cell;
  return (cell as readonly string[]).map(plainText);
}

/** A list as JSON, for formats without lists. */
export function listText(list: readonly string[] | readonly number[]): string {
  return JSON.stringify(plainCell(list));
}
