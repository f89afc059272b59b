import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceFileError } from '../../domain';
import { ORIGINS } from './shape';

/** One seed file. */
export interface SeedText {
  readonly name: string;
  readonly text: string;
}

/** The seed files (`*.yaml`) of a folder, in order of name, then those of its folder `origins`. @throws {SourceFileError} if there is none */
export async function readSeedTexts(directory: string): Promise<readonly SeedText[]> {
  const names = [...(await seedFilesIn(directory)), ...(await seedFilesIn(directory, ORIGINS))];
  if (names.length === 0) throw new SourceFileError(directory, 0, null, 'no seed file here: expected *.yaml');
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })));
}

/** One digest of names and texts: equal for equal files, wherever they lie. 64 hexadecimal digits, a few milliseconds. */
export function digestOfSeeds(files: readonly SeedText[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}

/** Names of the seed files in a folder of the directory, with the folder; none if there is no such folder. */
async function seedFilesIn(directory: string, folder = ''): Promise<readonly string[]> {
  const path = join(directory, folder);
  if (folder !== '' && !existsSync(path)) return [];
  return (await readdir(path))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
