/** Reads comma-separated tables (RFC 4180) by header name, with errors that name file, line and column. */
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { SourceFileError } from '../domain';
import { readSourceText } from './source-text';
import { indexesOf, Row, raggedRow, type TableRow } from './table-row';

interface ParsedRecord {
  readonly record: readonly string[];
  /** Lines read so far, this record included. */
  readonly info: { readonly lines: number };
}

/**
 * The rows of a table, in file order. A row's line is the one it begins on, because cells may contain line ends.
 *
 * @param columns - required columns, in any order; others are ignored
 * @throws {SourceFileError} if the file is missing, is not UTF-8, lacks a column, or has a row with more or fewer cells
 * than the header
 */
export function* readCsv<Column extends string>(path: string, columns: readonly Column[]): Generator<TableRow<Column>> {
  const file = basename(path);
  const [first, ...records] = parseRecords(readSourceText(path), file);
  const header = (first?.record ?? []).map((name) => name.trim());
  const indexes = indexesOf(file, header, columns);
  let line = (first?.info.lines ?? 0) + 1;
  for (const [at, { record, info }] of records.entries()) {
    if (record.length !== header.length) {
      throw raggedRow(file, line, header, record.length, at === records.length - 1);
    }
    yield new Row(file, line, record, indexes);
    line = info.lines + 1;
  }
}

function parseRecords(text: string, file: string): readonly ParsedRecord[] {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 0;
    const cut = error.code === 'CSV_QUOTE_NOT_CLOSED' ? ' The file seems to be cut off: fetch it again.' : '';
    throw new SourceFileError(file, line, null, `${error.message}.${cut}`);
  }
}
