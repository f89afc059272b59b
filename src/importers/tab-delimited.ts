/**
 * Reading of tab-delimited tables by header name, with errors that say file, line and column. Whole files are read: the
 * largest table of a release has 8 MB.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceFileError } from '../domain';

/** One row; each cell is read by the name of its column. */
export interface TableRow<Column extends string> {
  /** 1-based; the header is line 1. */
  readonly line: number;
  /** The cell without blanks at its ends. @throws {SourceFileError} if it is empty */
  text(column: Column): string;
  /** The cell without blanks at its ends, maybe empty. */
  optionalText(column: Column): string;
  /** @throws {SourceFileError} if it is no number or outside `min`..`max` */
  number(column: Column, min: number, max: number): number;
  /** As `number`, but null for an empty cell. */
  optionalNumber(column: Column, min: number, max: number): number | null;
  /** `MM/YYYY` as an ISO year and month. */
  month(column: Column): string;
  /** One of `allowed`. */
  oneOf<Value extends string>(column: Column, allowed: readonly Value[]): Value;
  /** An error about a cell of this row, to throw. */
  problem(column: Column | null, message: string): SourceFileError;
}

/**
 * The rows of a table, in file order.
 *
 * @param columns - that must be there, in any order; others are ignored
 * @throws {SourceFileError} if the file is missing, isn't UTF-8, lacks a column, or a row has not as many cells as the header
 */
export function* readTable<Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
): Generator<TableRow<Column>> {
  const lines = readLines(directory, file);
  const header = (lines[0] ?? '').split('\t').map((name) => name.trim());
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const [names, verb] = [missing.map((name) => `"${name}"`).join(', '), missing.length === 1 ? 'is' : 'are'];
    throw new SourceFileError(
      file,
      1,
      missing[0] ?? null,
      `${names} ${verb} missing from the header. Expected ${columns.join(', ')}; found ${header.join(', ') || 'nothing'}`,
    );
  }
  const indexes = new Map(columns.map((column) => [column, header.indexOf(column)]));
  for (let at = 1; at < lines.length; at++) {
    const cells = (lines[at] ?? '').split('\t');
    if (cells.length !== header.length) {
      const last = at === lines.length - 1;
      throw new SourceFileError(
        file,
        at + 1,
        header[cells.length] ?? null,
        `${cells.length} cells where the header has ${header.length}.${last ? ' The file seems to be cut off here: fetch it again.' : ''}`,
      );
    }
    yield new Row(file, at + 1, cells, indexes);
  }
}

class Row<Column extends string> implements TableRow<Column> {
  constructor(
    private readonly file: string,
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly indexes: ReadonlyMap<Column, number>,
  ) {}

  optionalText(column: Column): string {
    return (this.cells[this.indexes.get(column) ?? -1] ?? '').trim();
  }

  text(column: Column): string {
    const text = this.optionalText(column);
    if (text === '') throw this.problem(column, 'empty where a value is needed.');
    return text;
  }

  optionalNumber(column: Column, min: number, max: number): number | null {
    const text = this.optionalText(column);
    if (text === '') return null;
    const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value)) throw this.problem(column, `"${text}" is not a number.`);
    if (value < min || value > max) throw this.problem(column, `${text} is outside ${min}..${max}.`);
    return value;
  }

  number(column: Column, min: number, max: number): number {
    const value = this.optionalNumber(column, min, max);
    if (value === null) throw this.problem(column, `empty where a number ${min}..${max} is needed.`);
    return value;
  }

  month(column: Column): string {
    const text = this.text(column);
    const [, month, year] = /^(0[1-9]|1[0-2])\/(\d{4})$/.exec(text) ?? [];
    if (month === undefined || year === undefined) {
      throw this.problem(column, `"${text}" is not a month such as 08/2023.`);
    }
    return `${year}-${month}`;
  }

  oneOf<Value extends string>(column: Column, allowed: readonly Value[]): Value {
    const text = this.optionalText(column);
    const found = allowed.find((value) => value === text);
    if (found === undefined) {
      throw this.problem(column, `"${text}" is none of ${allowed.map((value) => `"${value}"`).join(', ')}.`);
    }
    return found;
  }

  problem(column: Column | null, message: string): SourceFileError {
    return new SourceFileError(this.file, this.line, column, message);
  }
}

/** Lines without their ends, and without the empty one behind the last line end. */
function readLines(directory: string, file: string): string[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(directory, file));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : `can't be read (${cause})`;
    throw new SourceFileError(file, 0, null, `${reason}; expected in ${directory}.`);
  }
  const lines = decode(bytes, file).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function decode(bytes: Buffer, file: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    const line = firstUndecodableLine(bytes);
    throw new SourceFileError(file, line, null, 'not UTF-8. Save the file as UTF-8 text, or fetch it again.');
  }
}

function firstUndecodableLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 0;
}
