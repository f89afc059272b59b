/** Reads a table from an Excel workbook by header name, as from a text file. */
import { basename } from 'node:path';
import { SourceFileError } from '../../domain';
import { readWorkbook, type Sheet, type SheetRow } from '../../files';
import { readCsv } from './csv';
import { indexesOf, Row, type TableRow } from './table-row';

/** Publishers put some lines about the table above its header. Estimate of how many at most. */
const LINES_ABOVE = 30;

/**
 * The rows of the first sheet that has these columns, in its order. Rows without any cell are left out.
 *
 * @throws {SourceFileError} if the file is no workbook, or no sheet has the columns
 */
export async function* readWorkbookTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): AsyncGenerator<TableRow<Column>> {
  const file = basename(path);
  const sheets = await readWorkbook(path);
  for (const { rows } of sheets) {
    const start = rows.slice(0, LINES_ABOVE).findIndex((row) => hasAll(row, columns));
    if (start < 0) continue;
    const header = trimmed(rows[start]?.cells ?? []);
    const indexes = indexesOf(file, header, columns);
    yield* rowsBelow(file, rows.slice(start + 1), indexes);
    return;
  }
  throw noSuchSheet(file, columns, sheets);
}

/** What tells a column by its name, where names change from release to release: with the years in them. */
export type ColumnPatterns<Key extends string> = Readonly<Record<Key, RegExp>>;

/** The table of a sheet, its columns by keys of your own. */
export interface SheetTable<Key extends string> {
  /** Name of each column as the sheet has it. */
  readonly names: Readonly<Record<Key, string>>;
  readonly rows: readonly TableRow<Key>[];
}

/**
 * The table of the first sheet with a column for each pattern; null if no sheet has them. Patterns that fit several columns take these in
 * their order: two equal patterns take two columns.
 *
 * @param file - the workbook's name, for errors
 */
export function tableInSheets<Key extends string>(
  file: string,
  sheets: readonly Sheet[],
  patterns: ColumnPatterns<Key>,
): SheetTable<Key> | null {
  const keys = Object.keys(patterns) as Key[];
  for (const { name, rows } of sheets) {
    for (const [start, row] of rows.slice(0, LINES_ABOVE).entries()) {
      const header = trimmed(row.cells);
      const indexes = columnsBy(patterns, keys, header);
      if (indexes === null) continue;
      const names = Object.fromEntries(keys.map((key) => [key, header[indexes.get(key)!]!])) as Record<Key, string>;
      return { names, rows: [...rowsBelow(`${file}, sheet "${name}"`, rows.slice(start + 1), indexes, names)] };
    }
  }
  return null;
}

/** The place of each column in a header; null if one is missing. */
function columnsBy<Key extends string>(
  patterns: ColumnPatterns<Key>,
  keys: readonly Key[],
  header: readonly string[],
): ReadonlyMap<Key, number> | null {
  const indexes = new Map<Key, number>();
  const taken = new Set<number>();
  for (const key of keys) {
    const at = header.findIndex((cell, place) => !taken.has(place) && patterns[key].test(cell));
    if (at < 0) return null;
    taken.add(at);
    indexes.set(key, at);
  }
  return indexes;
}

function* rowsBelow<Column extends string>(
  file: string,
  rows: readonly SheetRow[],
  indexes: ReadonlyMap<Column, number>,
  names?: Readonly<Record<Column, string>>,
): Generator<Row<Column>> {
  for (const { number, cells } of rows) {
    if (cells.some((cell) => cell.trim() !== '')) yield new Row(file, number, cells, indexes, names);
  }
}

/** An error about a workbook in which no sheet has the columns. */
export function noSuchSheet(file: string, columns: readonly string[], sheets: readonly Sheet[]): SourceFileError {
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  const problem = `no sheet has the columns ${columns.join(', ')} in its first ${LINES_ABOVE} rows; the sheets are ${names}.`;
  return new SourceFileError(file, 0, null, problem);
}

/** The rows of a table: of a workbook if the file's name ends in `.xlsx`, else of CSV. */
export function readTableFile<Column extends string>(
  path: string,
  columns: readonly Column[],
): AsyncGenerator<TableRow<Column>> {
  return isWorkbook(path) ? readWorkbookTable(path, columns) : readCsv(path, columns);
}

/** True for the name of an Excel workbook. */
export function isWorkbook(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim());
}

function hasAll({ cells }: SheetRow, columns: readonly string[]): boolean {
  const names = trimmed(cells);
  return columns.every((column) => names.includes(column));
}
