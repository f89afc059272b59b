import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceFileError } from '../../domain';

/** One seed file. */
export interface SeedText {
  readonly name: string;
  readonly text: string;
}

/** The seed files (`*.yaml`) of a folder, in order of name. @throws {SourceFileError} if there is none */
export async function readSeedTexts(directory: string): Promise<readonly SeedText[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.yaml')).sort();
  if (names.length === 0) throw new SourceFileError(directory, 0, null, 'no seed file here: expected *.yaml');
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })));
}

/** One digest of names and texts: equal for equal files, wherever they lie. 64 hexadecimal digits, a few milliseconds. */
export function digestOfSeeds(files: readonly SeedText[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}
