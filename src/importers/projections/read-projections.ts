/**
 * The Employment Projections of the U.S. Bureau of Labor Statistics: how many people are employed in each occupation, how many will be in ten
 * years, and what it usually takes to get in.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { OutlookFigures, Progress, SourceContent } from '../../domain';
import { InvalidOptionError, nodeFact, outlookText, SourceFileError } from '../../domain';
import { readWorkbook } from '../../files';
import { noSuchSheet, tableInSheets } from '../reading/workbook-table';
import { OCCUPATION_COLUMNS, type OccupationRow, readOccupationRow } from './occupation-rows';
import { transferRates } from './transfer-rates';

const SOURCE = 'source:projections';
/** As that of the Bureau's wages: stronger than the figures that our seeds carry of it. */
const PRECEDENCE = 40;

/** The Bureau's name of the workbook, in every edition. */
const WORKBOOK = 'occupation.xlsx';

/** Share by which the occupations may differ from the total. The edition of 2024-34 differs by rounding alone. */
const SLACK = 0.001;

/**
 * What an edition of the projections says, by code. Columns are found by name and the years read from the names, so later editions are
 * read as well.
 *
 * @param place - the Bureau's workbook, or the folder with `occupation.xlsx`
 * @throws {SourceFileError} with file, sheet, row and column of the first row that is wrong
 * @throws {InvalidOptionError} if there is no workbook
 */
export async function readProjections(
  place: string,
  options: { readonly progress?: Progress } = {},
): Promise<SourceContent> {
  options.progress?.('projections', 0, 1);
  const path = workbookAt(place);
  const { years, figures, hasRates } = await readFigures(path);
  options.progress?.('projections', 1, 1);
  const release = `${years.base}-${String(years.projected).slice(2)}`;
  return {
    source: nodeFact('Source', 'projections', SOURCE, {
      name: 'Employment Projections',
      publisher: 'U.S. Bureau of Labor Statistics',
      licence: 'public domain',
      attribution: `U.S. Bureau of Labor Statistics, Employment Projections ${release}`,
      release,
      asOf: `${years.base}-12`,
      precedence: PRECEDENCE,
      outlook: figures.map(outlookText),
    }),
    nodes: [],
    links: [],
    notes: hasRates ? [] : ['No sheet has the rates at which people leave for other occupations: these stay unknown.'],
  };
}

interface Edition {
  readonly years: { readonly base: number; readonly projected: number };
  /** In the order of their codes. */
  readonly figures: readonly OutlookFigures[];
  readonly hasRates: boolean;
}

/** All figures of a workbook. */
export async function readFigures(path: string): Promise<Edition> {
  const file = basename(path);
  const sheets = await readWorkbook(path);
  const table = tableInSheets(file, sheets, OCCUPATION_COLUMNS);
  if (table === null) throw noSuchSheet(file, COLUMN_NAMES, sheets);
  const years = { base: yearIn(table.names.employment), projected: yearIn(table.names.employmentThen) };
  if (years.projected <= years.base) {
    const problem = `employment of two years is needed, a later one after an earlier one: found ${years.base} and ${years.projected}.`;
    throw new SourceFileError(file, 0, table.names.employmentThen, problem);
  }
  const rates = transferRates(file, sheets);
  const rows: OccupationRow[] = [];
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const read = readOccupationRow(row);
    if (read === null) continue;
    const before = lines.get(read.soc);
    if (before !== undefined) throw row.problem('soc', `${read.soc} is stated in row ${before} too.`);
    lines.set(read.soc, row.line);
    rows.push(read);
  }
  refuseMissingRows(file, rows);
  const figures = rows
    .filter(({ isOccupation }) => isOccupation)
    .map(({ isOccupation: _, ...read }) => ({
      ...read,
      year: years.base,
      yearThen: years.projected,
      transferRatePercent: rates?.get(read.soc) ?? null,
    }));
  return { years, figures: figures.sort((a, b) => (a.soc < b.soc ? -1 : 1)), hasRates: rates !== null };
}

/** The columns in words, for errors. */
const COLUMN_NAMES = [
  '"… National Employment Matrix code"',
  '"Occupation type"',
  '"Employment, YEAR" of two years',
  '"Employment change, percent, …"',
  '"Percent self employed, YEAR"',
  '"Occupational openings, …"',
  '"Median annual wage, dollars, YEAR"',
  '"Typical education needed for entry"',
  '"Work experience in a related occupation"',
  '"Typical on-the-job training needed …"',
];

function yearIn(name: string): number {
  return Number(/\d{4}/.exec(name)?.[0]);
}

/** Occupations add up to the total, unless the file was cut. */
function refuseMissingRows(file: string, rows: readonly OccupationRow[]): void {
  const total = rows.find(({ soc }) => soc === '00-0000')?.employment ?? 0;
  const sum = rows.reduce((all, { isOccupation, employment }) => all + (isOccupation ? employment : 0), 0);
  if (total > 0 && Math.abs(total - sum) <= SLACK * total) return;
  const problem = `the occupations employ ${sum} people and all together (00-0000) ${total}. Rows are missing or wrong: fetch the file again.`;
  throw new SourceFileError(file, 0, null, problem);
}

function workbookAt(place: string): string {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new InvalidOptionError('file', `There is no file or folder ${place}.`);
  if (!found.isDirectory()) return place;
  if (readdirSync(place).includes(WORKBOOK)) return join(place, WORKBOOK);
  throw new InvalidOptionError(
    'directory',
    `${place} does not hold ${WORKBOOK}. Give the Bureau's workbook of occupational projections, or its folder.`,
  );
}
