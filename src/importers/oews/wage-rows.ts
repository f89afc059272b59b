/** Rows of the bureau's national file. */
import type { TableRow } from '../reading/table-row';

/** Columns of yearly pay, with the percentile each is. */
const PERCENTILES = [
  ['A_PCT10', 10],
  ['A_PCT25', 25],
  ['A_MEDIAN', 50],
  ['A_PCT75', 75],
  ['A_PCT90', 90],
] as const;

/** The columns that are read. */
export const WAGE_COLUMNS = [
  'AREA',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'TOT_EMP',
  ...PERCENTILES.map(([column]) => column),
] as const;
type Column = (typeof WAGE_COLUMNS)[number];

/** The nation as a whole, in the bureau's area codes. */
const UNITED_STATES = '99';

/** Pay that the bureau caps: this much "or more", written as the figure or as "#". Source: OEWS technical notes. */
const TOP_CODED_USD = 239_200;

/** Cells for a figure that is not released. Yearly pay is also missing if the work is not year-round, as for actors. */
const NOT_RELEASED: readonly string[] = ['', '*', '**', '-'];

/** Higher pay means that the columns are mixed up. Estimate. */
const MOST_USD = 5_000_000;

export interface WageRow {
  /** SOC code: "15-1252", "15-1250" for a broad occupation. */
  readonly code: string;
  readonly title: string;
  readonly group: 'total' | 'major' | 'minor' | 'broad' | 'detailed';
  /** Null if not released. */
  readonly employment: number | null;
  /** Lowest percentile first; unreleased ones are absent. */
  readonly pay: readonly { readonly percentile: number; readonly usd: number; readonly openEnded: boolean }[];
}

/** What a row says. @throws {SourceFileError} if it is wrong */
export function readWageRow(row: TableRow<Column>): WageRow {
  const area = row.text('AREA');
  if (area !== UNITED_STATES) {
    throw row.problem('AREA', `${area} is not the whole nation (${UNITED_STATES}). Use the national file.`);
  }
  const code = row.text('OCC_CODE');
  if (!/^\d\d-\d{4}$/.test(code)) throw row.problem('OCC_CODE', `"${code}" is not a code such as 15-1252.`);
  const pay = PERCENTILES.flatMap(([column, percentile]) => {
    const amount = payAt(row, column);
    return amount === null ? [] : [{ percentile, ...amount }];
  });
  const falling = pay.find(({ usd }, at) => usd < (pay[at - 1]?.usd ?? 0));
  if (falling !== undefined) {
    const column = PERCENTILES.find(([, percentile]) => percentile === falling.percentile)?.[0] ?? null;
    throw row.problem(column, `${falling.usd} is less than a lower percentile's pay.`);
  }
  return {
    code,
    title: row.text('OCC_TITLE'),
    group: row.oneOf('O_GROUP', ['total', 'major', 'minor', 'broad', 'detailed'] as const),
    employment: isReleased(row, 'TOT_EMP') ? row.number('TOT_EMP', 0, 1e9) : null,
    pay,
  };
}

function payAt(row: TableRow<Column>, column: Column): { usd: number; openEnded: boolean } | null {
  if (!isReleased(row, column)) return null;
  if (row.text(column) === '#') return { usd: TOP_CODED_USD, openEnded: true };
  const usd = row.number(column, 1, MOST_USD);
  return { usd, openEnded: usd === TOP_CODED_USD };
}

function isReleased(row: TableRow<Column>, column: Column): boolean {
  return !NOT_RELEASED.includes(row.optionalText(column));
}
