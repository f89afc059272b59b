/** Reads the files of a release of ESCO, whole or not at all. */
import { basename, join, resolve } from 'node:path';
import { SourceFileError } from '../../domain';
import { SOURCE_LIMITS } from '../../files';
import { readCsv } from '../reading/csv';
import type { TableRow } from '../reading/table-row';
import { ESCO_MODEL } from './model';

/** Its largest table has 129,004 rows, of which little is kept. */
const LIMITS = { ...SOURCE_LIMITS, rows: 300_000 };

/**
 * The release in a folder's name, as in `esco-1.2.0` or in "ESCO dataset - v1.2.0 - classification - en - csv", which the
 * Commission's archive is called; null if it names none. The files do not say.
 */
export function releaseOf(directory: string): string | null {
  return /^esco(?:[-_ ]+dataset)?[-_ ]*v?(\d+(?:\.\d+)+)/i.exec(basename(resolve(directory)))?.[1] ?? null;
}

/**
 * The rows of one of its files.
 *
 * @throws {SourceFileError} as `readCsv`; also if the file has not as many rows as the release should have, because it
 * was cut off at the end of a row or is from another release
 */
export async function* readReleaseFile<Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
): AsyncGenerator<TableRow<Column>> {
  let [rows, line] = [0, 1];
  for await (const row of readCsv(join(directory, file), columns, { limits: LIMITS })) {
    [rows, line] = [rows + 1, row.line];
    yield row;
  }
  const release = releaseOf(directory);
  const expected = ESCO_MODEL.rowsOfReleases[release ?? '']?.[file];
  if (expected === undefined || expected === rows) return;
  const problem = `the file ends here after ${rows} rows; that of release ${release} has ${expected}. It is cut off or of another release: fetch it again.`;
  throw new SourceFileError(file, line, null, problem);
}
