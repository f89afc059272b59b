import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOnet, readTechnologyNames } from '../../src/importers';
import { readEntryTable } from '../../src/importers/onet/entry-table';

/** A release of five made-up occupations in O*NET's format. */
export const MADE_UP_RELEASE = join(__dirname, '..', 'fixtures', 'onet', 'onet-1.2');

/** The tables of this project that every reading of a release needs; they take longer to read than a small release. */
const OWN_TABLES = { names: readTechnologyNames(), entry: readEntryTable() };

/** What a release states, read with this project's tables, which are read once. @param directory - of the release */
export const readRelease = (directory: string) => readOnet(directory, OWN_TABLES);

/** What `read` makes of a copy of the made-up release in which one file is changed. */
export async function withChangedFile<Result>(
  file: string,
  change: (text: string) => string | Buffer | null,
  read: (directory: string) => Promise<Result>,
): Promise<Result> {
  const parent = mkdtempSync(join(tmpdir(), 'onet-'));
  const directory = join(parent, 'onet-1.2');
  try {
    cpSync(MADE_UP_RELEASE, directory, { recursive: true });
    const path = join(directory, file);
    const changed = change(readFileSync(path, 'utf8'));
    if (changed === null) rmSync(path);
    else writeFileSync(path, changed);
    return await read(directory);
  } finally {
    rmSync(parent, { recursive: true });
  }
}
