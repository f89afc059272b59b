/** Reads tab-delimited tables by header name, with errors that name file, line and column. */
import { join } from 'node:path';
import { type LineBlock, lineBlocks, SOURCE_LIMITS, type SourceLimits } from '../../files';
import { indexesOf, Row, raggedRow, type TableRow, tooManyRows } from './table-row';

export type { TableRow } from './table-row';

/** What O*NET writes where it has no value. */
const NO_VALUE = 'n/a';
const [NEWLINE, RETURN] = [0x0a, 0x0d];

/**
 * The rows of a table, in file order, some hundred at once: waiting for each row by itself would take as long as reading
 * it. The memory it takes does not depend on the size of the file.
 *
 * @param columns - required columns, in any order; others are ignored
 * has a row with more or fewer cells than the header
 */
export async function* readTable<Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
  limits: SourceLimits = SOURCE_LIMITS,
): AsyncGenerator<readonly TableRow<Column>[]> {
  let header: readonly string[] | null = null;
  let indexes: ReadonlyMap<Column, number> = new Map();
  for await (const block of lineBlocks(join(directory, file), limits)) {
    const rows: TableRow<Column>[] = [];
    for (const { text, number, isLast } of linesOf(block)) {
      const cells = text.split('\t');
      if (header === null) {
        header = cells.map((name) => name.trim());
        indexes = indexesOf(file, header, columns);
        continue;
      }
      if (cells.length !== header.length) throw raggedRow(file, number, header, cells.length, isLast);
      if (number - 1 > limits.rows) throw tooManyRows(file, number, limits);
      rows.push(new Row(file, number, text.includes(NO_VALUE) ? cells.map(withoutNoValue) : cells, indexes));
    }
    yield rows;
  }
  if (header === null) indexesOf(file, [], columns);
}

function withoutNoValue(cell: string): string {
  return cell.trim() === NO_VALUE ? '' : cell;
}

interface Line {
  readonly text: string;
  readonly number: number;
  /** True for the last line of the file. */
  readonly isLast: boolean;
}

/** Lines without their ends. Each is a text of its own, so what is kept of one does not keep the whole block. */
function* linesOf({ bytes, firstLine, isLast }: LineBlock): Generator<Line> {
  for (let number = firstLine, start = 0; start < bytes.length; number++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const next = newline < 0 ? bytes.length : newline + 1;
    const end = newline < 0 ? bytes.length : newline;
    const text = bytes.toString('utf8', start, bytes[end - 1] === RETURN && end > start ? end - 1 : end);
    yield { text, number, isLast: isLast && next === bytes.length };
    start = next;
  }
}
