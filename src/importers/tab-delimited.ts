/**
 * Reads tab-delimited tables by header name, with errors that name file, line and column. It reads whole files: the
 * largest table of a release has 8 MB.
 */
import { join } from 'node:path';
import { readSourceText } from './source-text';
import { indexesOf, Row, raggedRow, type TableRow } from './table-row';

export type { TableRow } from './table-row';

/**
 * The rows of a table, in file order.
 *
 * @param columns - required columns, in any order; others are ignored
 * @throws {SourceFileError} if the file is missing, is not UTF-8, lacks a column, or has a row with more or fewer cells
 * than the header
 */
export function* readTable<Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
): Generator<TableRow<Column>> {
  const lines = readLines(directory, file);
  const header = (lines[0] ?? '').split('\t').map((name) => name.trim());
  const indexes = indexesOf(file, header, columns);
  for (let at = 1; at < lines.length; at++) {
    const cells = (lines[at] ?? '').split('\t');
    if (cells.length !== header.length) {
      throw raggedRow(file, at + 1, header, cells.length, at === lines.length - 1);
    }
    yield new Row(file, at + 1, cells, indexes);
  }
}

/** Lines without their ends, and without the empty one after the last line end. */
function readLines(directory: string, file: string): string[] {
  const lines = readSourceText(join(directory, file)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
