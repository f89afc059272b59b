import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build leaves the digests of the seed files' texts that it found plain. */
const PLAIN_TEXTS = join(__dirname, '..', '..', 'dist', 'parsed', 'plain.json');

/** By what a build knows a text again. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** True if a build has read the same text in both ways, by all of YAML and by its plain part, and found the same in it. */
export function isKnownPlain(text: string): boolean {
  known ??= new Set(existsSync(PLAIN_TEXTS) ? (JSON.parse(readFileSync(PLAIN_TEXTS, 'utf8')) as string[]) : []);
  return known.size > 0 && known.has(digestOfText(text));
}

let known: ReadonlySet<string> | undefined;
