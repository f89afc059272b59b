import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceFileError } from '../../domain';
import { readSourceText } from '../../files';
import { SEED_FOLDERS } from './shape';

/** One seed file. */
export interface SeedText {
  readonly name: string;
  readonly text: string;
}

/** The largest seed file, in bytes, and the most that all may have: our largest has 190 kB, all together 1.4 MB. Estimates. */
const MOST_FILE_BYTES = 1_000_000;
const MOST_BYTES = 6_000_000;

/**
 * The seed files (`*.yaml`) of a folder, in order of name, then those of the folders `origins`, `exits`, `conditions`, `same-work` and `bureau` in it.
 *
 * @throws {SourceFileError} if there is none, one is no text file or too large, or all together are
 */
export async function readSeedTexts(directory: string): Promise<readonly SeedText[]> {
  const names = (await Promise.all(['', ...SEED_FOLDERS].map((folder) => seedFilesIn(directory, folder)))).flat();
  if (names.length === 0) throw new SourceFileError(directory, 0, null, 'no seed file here: expected *.yaml');
  let total = 0;
  return names.map((name) => {
    const text = readSourceText(join(directory, name), MOST_FILE_BYTES, name);
    total += text.length;
    if (total > MOST_BYTES) {
      throw new SourceFileError(
        name,
        0,
        null,
        'the seed files together have more than 6 MB. Keep only files of seeds here',
      );
    }
    return { name, text };
  });
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
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    const problem = error.code === 'ENOTDIR' ? 'is a file, not a folder' : `there is no such folder (${error.code})`;
    throw new SourceFileError(path, 0, null, `${problem}. Give the folder that holds the seed files`);
  });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
