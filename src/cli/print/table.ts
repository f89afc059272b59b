/** The one printer of tables: rows in aligned columns that fit the terminal. */
import { displayWidth, padded, terminalWidth, wrapped } from './terminal';

/** A cell; null is shown as "?": not known. */
export type Cell = string | number | null;

const GAP = 2;
/** The last columns of texts give way first, down to these one after the other; then the widest ones. */
const GOOD_TEXT = [24, 14];
/** The first columns say what a row is about; they give way last. */
const KEY_COLUMNS = 2;
/** A column of texts is not made narrower than this; where that is not enough, each row becomes a list. */
const LEAST_TEXT = 10;
/** What stands in columns of numbers, which are set to the right and never broken. */
const NUMERIC = /^(?:[-+]?\$?\d[\d,.]*(?: ?%|\+)?|\d+ of \d+: \d+-\d+ %|\?|)$/;

/**
 * Rows under a header. Columns are as wide as their widest cell; where the terminal is narrower, the last columns of texts give
 * way first and their texts go on below. Where even that is too wide, each row is shown as a list with the header's words before.
 * Columns without anything in them are left out.
 *
 * @param width - columns of the terminal
 */
export function table(
  names: readonly string[],
  cells: readonly (readonly Cell[])[],
  width: number = terminalWidth(),
): string {
  const isUsed = names.map((_, column) => cells.length === 0 || cells.some((row) => row[column] !== ''));
  const header = names.filter((_, column) => isUsed[column]);
  const rows = cells.map((row) => row.filter((_, column) => isUsed[column]));
  const texts = rows.map((row) => header.map((_, column) => cellText(row[column] ?? null)));
  const columns = header.map((name, place) =>
    columnOf(
      name,
      texts.map((row) => row[place] as string),
    ),
  );
  const widths = fittedWidths(columns, width);
  if (widths === null) return texts.map((row) => listed(header, row, width)).join('\n\n');
  const line = (cells: readonly string[]) => cellLines(cells, columns, widths);
  return [...line(header), widths.map((each) => '-'.repeat(each)).join(' '.repeat(GAP)), ...texts.flatMap(line)].join(
    '\n',
  );
}

function cellText(cell: Cell): string {
  return cell === null ? '?' : String(cell).replace(/\s+/g, ' ');
}

interface Column {
  readonly isNumeric: boolean;
  /** Columns that it takes where there is room, and at least. */
  readonly widest: number;
  readonly least: number;
}

function columnOf(name: string, cells: readonly string[]): Column {
  const isNumeric = cells.length > 0 && cells.every((cell) => NUMERIC.test(cell));
  const widestCell = Math.max(0, ...cells.map(displayWidth));
  const longestWord = Math.max(0, ...name.split(' ').map(displayWidth));
  const widest = Math.max(displayWidth(name), widestCell);
  const least = isNumeric ? Math.max(longestWord, widestCell) : Math.min(widest, Math.max(longestWord, LEAST_TEXT));
  return { isNumeric, widest, least };
}

/** The width of each column, or null if they can't all be had. */
function fittedWidths(columns: readonly Column[], width: number): readonly number[] | null {
  const widths = columns.map((column) => column.widest);
  let excess = sum(widths) + GAP * (columns.length - 1) - width;
  const narrow = (place: number, least: number) => {
    const given = Math.max(0, Math.min(excess, (widths[place] as number) - least));
    widths[place] = (widths[place] as number) - given;
    excess -= given;
  };
  // Headers of numbers break first: that costs a line of the header, not one of each row.
  for (const [place, { isNumeric, least }] of columns.entries()) if (isNumeric) narrow(place, least);
  for (const good of GOOD_TEXT) {
    for (let place = columns.length - 1; place >= KEY_COLUMNS; place--)
      narrow(place, Math.max(good, columns[place]!.least));
  }
  while (excess > 0) {
    const place = widestThatGives(columns, widths);
    if (place === null) return null;
    narrow(place, (widths[place] as number) - 1);
  }
  return widths;
}

/** The widest column that may still be narrowed, the last of equals. */
function widestThatGives(columns: readonly Column[], widths: readonly number[]): number | null {
  let found: number | null = null;
  for (const [place, { least }] of columns.entries()) {
    const width = widths[place] as number;
    if (width > least && (found === null || width >= (widths[found] as number))) found = place;
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** One row, in as many lines as its longest cell takes. */
function cellLines(cells: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const parts = cells.map((cell, place) => wrapped(cell, widths[place] as number));
  const height = Math.max(...parts.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    parts
      .map((lines, place) =>
        padded(lines[at] ?? '', widths[place] as number, columns[place]?.isNumeric ? 'right' : 'left'),
      )
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** A row as lines "header  cell", for terminals that are too narrow for its table. */
function listed(header: readonly string[], cells: readonly string[], width: number): string {
  const names = Math.max(...header.map(displayWidth));
  const room = Math.max(1, width - names - GAP);
  return header
    .flatMap((name, place) => {
      const [first = '', ...others] = wrapped(cells[place] as string, room);
      const indent = ' '.repeat(names + GAP);
      return [`${padded(name, names)}${' '.repeat(GAP)}${first}`, ...others.map((each) => indent + each)];
    })
    .map((each) => each.trimEnd())
    .join('\n');
}
