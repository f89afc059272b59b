/** Two jobs in one line: "receptionist & bookkeeper", "teacher and part-time Uber driver". Rules of our own. */
import { folded } from '../../graph';

/** What stands between them: "and", "plus", "&", "+", a slash. */
const BETWEEN = /^(.{3,}?)(?:,? (?:and|plus|as well as|n) (?:also )?|,? ?& ?| \+ | ?\/ ?)(.{3,})$/;

/** Hours, and articles, before the second. */
const BEFORE_SECOND =
  /^(?:(?:also|a|an|the|then|sometimes|part|full|half|time|weekends?|nights?|evenings?|occasional(?:ly)?|freelance|side|gig|as|my|now|on the side|in the evenings?) )+/;

/** Two names that a text may consist of. */
export interface TwoNames {
  readonly first: string;
  readonly second: string;
}

/** The names on both sides of what joins two jobs; null if nothing does. They need not name jobs: "health and safety officer". */
export function twoNames(text: string): TwoNames | null {
  const plain = folded(text)
    .replace(/[-‐-―]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, first, second] = BETWEEN.exec(plain) ?? [];
  if (first === undefined || second === undefined) return null;
  return { first: first.trim(), second: second.replace(BEFORE_SECOND, '').trim() };
}
