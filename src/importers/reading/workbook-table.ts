/** Reads a table from an Excel workbook by header name, as from a text file. */
import { basename } from 'node:path';
import { SourceFileError } from '../../domain';
import { readWorkbook, type SheetRow } from '../../files';
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
    for (const { number, cells } of rows.slice(start + 1)) {
      if (cells.some((cell) => cell.trim() !== '')) yield new Row(file, number, cells, indexes);
    }
    return;
  }
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  const problem = `no sheet has the columns ${columns.join(', ')} in its first ${LINES_ABOVE} rows; the sheets are ${names}.`;
  throw new SourceFileError(file, 0, null, problem);
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
