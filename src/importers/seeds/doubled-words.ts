/** Words that stand twice in a row in the texts of seeds: "expect expect long weeks". Most come from texts that were changed in part. */
import type { Mistakes } from './mistakes';
import type { SeedDocument, SeedPath } from './seed-place';

/** Words that English allows twice in a row: "the work that that asks for". */
const ALLOWED: ReadonlySet<string> = new Set(['had', 'that']);

/** Notes each text of a file that has a word twice in a row. */
export function noteDoubledWords(document: SeedDocument, mistakes: Mistakes): void {
  for (const [path, text] of textsOf(document.data, [])) {
    const word = doubledWord(text);
    if (word !== null) mistakes.add(document, path, `"${word}" stands twice in a row. Write it once`);
  }
}

/** The first word that stands twice in a row, in small letters; null if none does. A sign between two words parts them. */
export function doubledWord(text: string): string | null {
  const words = text.toLowerCase().split(/\s+/);
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]?.replace(/[^\p{L}]+$/u, '');
    if (word === next && /^\p{L}+$/u.test(word) && !ALLOWED.has(word)) return word;
  }
  return null;
}

function* textsOf(value: unknown, path: SeedPath): Generator<readonly [SeedPath, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [place, each] of value.entries()) yield* textsOf(each, [...path, place]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, [...path, key]);
}
