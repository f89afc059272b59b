/**
 * Cursors name an element by its key and, in case that has gone, the place where it stood: so paging continues at the same place
 * when a newer revision of the graph has moved, added or removed elements.
 */

export interface Cursor {
  readonly position: number;
  readonly key: string;
}

const FORM = /^(\d{1,9}):(.+)$/s;
const LONGEST = 600;

/** The opaque text that stands for a place in a list: its position, and the key of what was there. */
export function encodeCursor(position: number, key: string): string {
  return Buffer.from(`${position}:${key}`, 'utf8').toString('base64url');
}

/** The cursor that a text stands for, or null if it stands for none. */
export function decodeCursor(text: string): Cursor | null {
  if (text.length > LONGEST) return null;
  const match = FORM.exec(Buffer.from(text, 'base64url').toString('utf8'));
  if (match === null || encodeCursor(Number(match[1]), match[2] as string) !== text) return null;
  return { position: Number(match[1]), key: match[2] as string };
}
