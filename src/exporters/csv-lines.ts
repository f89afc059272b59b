import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './content';

/** How many rows are written at once. */
const BATCH = 500;

/** What a cell is in a CSV file; null is an empty field, an empty text `""`. */
export type CsvField = string | number | null;

/** The rows of a table in CSV, some at a time, after a header if one is given. */
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
