/** Rows of a source's tables. Read cells by the names of their columns; errors name file, line and column. */
import { SourceFileError } from '../../domain';
import type { SourceLimits } from '../../files';

/** One row; each cell is read by the name of its column. */
export interface TableRow<Column extends string> {
  /** 1-based; the header is line 1. */
  readonly line: number;
  /** The trimmed cell. @throws {SourceFileError} if it is empty */
  text(column: Column): string;
  /** The trimmed cell, maybe empty. */
  optionalText(column: Column): string;
  /** The cell as a number. @throws {SourceFileError} if it is not a number or outside `min`..`max` */
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

/** The columns' places in a header. @throws {SourceFileError} if one is missing */
export function indexesOf<Column extends string>(
  file: string,
  header: readonly string[],
  columns: readonly Column[],
): ReadonlyMap<Column, number> {
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
  return new Map(columns.map((column) => [column, header.indexOf(column)]));
}

/** An error about a row with more or fewer cells than the header. */
export function raggedRow(
  file: string,
  line: number,
  header: readonly string[],
  cellCount: number,
  isLast: boolean,
): SourceFileError {
  return new SourceFileError(
    file,
    line,
    header[cellCount] ?? null,
    `${cellCount} cells where the header has ${header.length}.${isLast ? ' The file seems to be cut off here: fetch it again.' : ''}`,
  );
}

/** An error about a table with more rows than any publisher's. */
export function tooManyRows(file: string, line: number, { rows }: SourceLimits): SourceFileError {
  const problem = `more than ${rows.toLocaleString('en-US')} rows, which no publisher's table has. It is another file or damaged: fetch it again.`;
  return new SourceFileError(file, line, null, problem);
}

/** A row of a table as its cells. */
export class Row<Column extends string> implements TableRow<Column> {
  constructor(
    private readonly file: string,
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly indexes: ReadonlyMap<Column, number>,
    /** What the file calls the columns, for errors; default: as they are called here. */
    private readonly names?: Readonly<Record<Column, string>>,
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
      throw this.problem(column, `"${text}" is not one of ${allowed.map((value) => `"${value}"`).join(', ')}.`);
    }
    return found;
  }

  problem(column: Column | null, message: string): SourceFileError {
    const name = column === null ? null : (this.names?.[column] ?? column);
    return new SourceFileError(this.file, this.line, name, message);
  }
}
