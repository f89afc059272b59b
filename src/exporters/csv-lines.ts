import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './content';

/** Number of rows written at once. */
const BATCH = 500;

/** A cell of a CSV file; null is an empty field, an empty text is `""`. */
export type CsvField = string | number | null;

/** The rows of a table as CSV, some at a time, after the header if there is one. */
export function* csvLines(
  header: readonly string[] | null,
  table: Table,
  fieldOf: (cell: Cell, place: number) => CsvField,
): Iterable<string> {
  if (header !== null) yield write([header]);
  let batch: (readonly CsvField[])[] = [];
  for (const row of table.rows()) {
    batch.push(row.map(fieldOf));
    if (batch.length < BATCH) continue;
    yield write(batch);
    batch = [];
  }
  if (batch.length > 0) yield write(batch);
}

function write(rows: readonly (readonly CsvField[])[]): string {
  return stringify(rows as CsvField[][], {
    cast: { string: (text) => (text === '' ? { value: '', quoted_empty: true } : text) },
  });
}
