/** What stands at a place of a clause. */
import type { Heard } from './heard';

/** A stretch of a clause, and what it says. */
export interface Found extends Omit<Heard, 'words'> {
  readonly start: number;
  readonly end: number;
}

/** What the words that a pattern found say. */
export function foundAt(
  { index, 0: words }: RegExpExecArray,
  field: Found['field'],
  value: string,
  meaning: string,
): Found {
  return { start: index, end: index + words.length, field, value, meaning };
}
