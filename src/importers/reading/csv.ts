/** Reads comma-separated tables (RFC 4180) by header name, with errors that name file, line and column. */
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { SourceFileError } from '../../domain';
import { type LineBlock, lineBlocks, SOURCE_LIMITS, type SourceLimits } from '../../files';
import { indexesOf, Row, raggedRow, type TableRow, tooManyRows } from './table-row';

interface ParsedRecord {
  readonly record: readonly string[];
  /** Lines read so far, this record included. */
  readonly info: { readonly lines: number };
}

/**
 * The rows of a table, in file order. A row's line is the one it begins on, because cells may contain line ends. The
 * file is read in blocks, so the memory it takes does not depend on its size.
 *
 * @param columns - required columns, in any order; others are ignored
 * @param beginsWith - the first cell of the header, where lines about the table stand above it
 * @throws {SourceFileError} if the file is missing, is not UTF-8 text, is larger than a table can be, lacks a column, or
 * has a row with more or fewer cells than the header
 */
export async function* readCsv<Column extends string>(
  path: string,
  columns: readonly Column[],
  { limits = SOURCE_LIMITS, beginsWith }: { readonly limits?: SourceLimits; readonly beginsWith?: string } = {},
): AsyncGenerator<TableRow<Column>> {
  const file = basename(path);
  let header: readonly string[] | null = null;
  let indexes: ReadonlyMap<Column, number> = new Map();
  let rows = 0;
  for await (const block of wholeRows(path, limits)) {
    const records = parseRecords(block, file);
    let line = block.firstLine;
    for (const [at, { record, info }] of records.entries()) {
      if (header === null && beginsWith !== undefined && record[0]?.trim() !== beginsWith) {
        line = block.firstLine + info.lines;
        continue;
      }
      if (header === null) {
        header = record.map((name) => name.trim());
        indexes = indexesOf(file, header, columns);
      } else if (record.length !== header.length) {
        throw raggedRow(file, line, header, record.length, block.isLast && at === records.length - 1);
      } else {
        rows += 1;
        if (rows > limits.rows) throw tooManyRows(file, line, limits);
        yield new Row(file, line, record, indexes);
      }
      line = block.firstLine + info.lines;
    }
  }
  if (header === null) indexesOf(file, [], columns);
}

const QUOTE = 0x22;

/** Blocks that end with a row: at a line end before which all quotation marks are closed, so their number is even. */
async function* wholeRows(path: string, limits: SourceLimits): AsyncGenerator<LineBlock> {
  let open: LineBlock | null = null;
  for await (const next of lineBlocks(path, limits)) {
    const { bytes, firstLine }: LineBlock =
      open === null ? next : { ...next, bytes: Buffer.concat([open.bytes, next.bytes]), firstLine: open.firstLine };
    const end = next.isLast ? bytes.length : endOfWholeRows(bytes);
    if (end > 0) yield { bytes: bytes.subarray(0, end), firstLine, isLast: next.isLast };
    open = null;
    if (end === bytes.length) continue;
    open = { bytes: bytes.subarray(end), firstLine: firstLine + linesIn(bytes, end), isLast: false };
    if (open.bytes.length > limits.rowBytes) throw neverClosed(basename(path), open.firstLine);
  }
}

function endOfWholeRows(bytes: Buffer): number {
  let end = 0;
  let isOpen = false;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) isOpen = !isOpen;
    else if (bytes[at] === 0x0a && !isOpen) end = at + 1;
  }
  return end;
}

function linesIn(bytes: Buffer, end: number): number {
  let lines = 0;
  for (let at = 0; at < end; at++) if (bytes[at] === 0x0a) lines += 1;
  return lines;
}

function neverClosed(file: string, line: number): SourceFileError {
  const problem = 'a quotation mark in this row is never closed. The file is cut off or damaged: fetch it again.';
  return new SourceFileError(file, line, null, problem);
}

function parseRecords({ bytes, firstLine }: LineBlock, file: string): readonly ParsedRecord[] {
  try {
    return parse(bytes, { info: true, relax_column_count: true }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines = typeof error.lines === 'number' ? error.lines : 1;
    const cut = error.code === 'CSV_QUOTE_NOT_CLOSED' ? ' The file seems to be cut off: fetch it again.' : '';
    // It counts lines in this block, and says so in its message.
    const said = error.message.replace(/ (?:at|on) line \d+/, '');
    throw new SourceFileError(file, firstLine + lines - 1, null, `${said}.${cut}`);
  }
}
