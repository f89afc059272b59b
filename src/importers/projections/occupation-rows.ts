/** Rows of the table of occupational projections and worker characteristics (the Bureau's table 1.2). */
import type { OutlookFigures } from '../../domain';
import type { TableRow } from '../reading/table-row';
import type { ColumnPatterns } from '../reading/workbook-table';
import { EDUCATION_WORDS, EXPERIENCE_WORDS, TRAINING_WORDS } from './words';

type Key =
  | 'soc'
  | 'type'
  | 'employment'
  | 'employmentThen'
  | 'growth'
  | 'selfEmployed'
  | 'openings'
  | 'pay'
  | 'education'
  | 'experience'
  | 'training';

/** The columns by their names without the years. Of the two columns of employment, the year projected is the second. */
export const OCCUPATION_COLUMNS: ColumnPatterns<Key> = {
  soc: /^(\d{4} )?National Employment Matrix code$/i,
  type: /^Occupation type$/i,
  employment: /^Employment, \d{4}$/i,
  employmentThen: /^Employment, \d{4}$/i,
  growth: /^Employment change, percent, /i,
  selfEmployed: /^Percent self[- ]employed, /i,
  openings: /^Occupational openings, /i,
  pay: /^Median annual wage, dollars, /i,
  education: /^Typical education needed for entry$/i,
  experience: /^Work experience in a related occupation$/i,
  training: /^Typical on-the-job training needed /i,
};

/** What the table says of a code. */
export interface OccupationRow extends Omit<OutlookFigures, 'year' | 'yearThen' | 'transferRatePercent'> {
  /** False for totals of groups. */
  readonly isOccupation: boolean;
}

/** Cells for what is not published. */
const NOT_PUBLISHED: readonly string[] = ['', '—', '–', '-', 'N/A'];

/** Higher pay means that the columns are mixed up. Estimate. */
const MOST_USD = 5_000_000;

/** What a row says; null for a row without a code, such as a footnote. @throws {SourceFileError} if it is wrong */
export function readOccupationRow(row: TableRow<Key>): OccupationRow | null {
  const soc = row.optionalText('soc');
  if (soc === '') return null;
  if (!/^\d\d-\d{4}$/.test(soc)) throw row.problem('soc', `"${soc}" is not a code such as 15-1252.`);
  const isOccupation = row.oneOf('type', ['Summary', 'Line item']) === 'Line item';
  return {
    soc,
    isOccupation,
    employment: people(row, 'employment'),
    employmentThen: people(row, 'employmentThen'),
    growthPercent: tenths(row.number('growth', -100, 1000)),
    openingsYearly: isPublished(row, 'openings') ? people(row, 'openings') : null,
    selfEmployedPercent: isPublished(row, 'selfEmployed') ? tenths(row.number('selfEmployed', 0, 100)) : null,
    usualEducation: wordAt(row, 'education', EDUCATION_WORDS),
    workExperience: wordAt(row, 'experience', EXPERIENCE_WORDS),
    onTheJobTraining: wordAt(row, 'training', TRAINING_WORDS),
    medianPayUsd: payAt(row),
  };
}

/** The table counts in thousands, with one decimal. */
function people(row: TableRow<Key>, column: Key): number {
  return Math.round(row.number(column, 0, 1e6) * 10) * 100;
}

/** Workbooks keep 4.1 as 4.0999999999999996. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function wordAt<Value extends string>(
  row: TableRow<Key>,
  column: Key,
  words: Readonly<Record<string, Value>>,
): Value | null {
  return isPublished(row, column) ? words[row.oneOf(column, Object.keys(words))]! : null;
}

/** Pay at the top is written as "or more": ">=239,200". */
function payAt(row: TableRow<Key>): number | null {
  if (!isPublished(row, 'pay')) return null;
  const capped = /^(?:>=|≥)\s*\$?([\d,]+)$/.exec(row.text('pay'))?.[1];
  return capped === undefined ? Math.round(row.number('pay', 1, MOST_USD)) : Number(capped.replaceAll(',', ''));
}

function isPublished(row: TableRow<Key>, column: Key): boolean {
  return !NOT_PUBLISHED.includes(row.optionalText(column));
}
