/** Related experience and schooling of O*NET's occupations, from its distributions over categories. */
import { educationYears, SourceFileError } from '../../domain';
import type { TableRow } from '../reading/table-row';
import { ONET_MODEL } from './model';
import { CODE, knownCode } from './occupation-codes';
import type { Release } from './release';

export interface Preparation {
  /** Years of related work that the occupation asks for: expected value of the RW distribution. */
  readonly experienceYears?: number;
  /**
   * Years of schooling beyond compulsory school: expected value of the RL distribution. Not its median, which jumps by
   * whole degrees between occupations that hardly differ.
   */
  readonly schoolingYears?: number;
}

const COLUMNS = [CODE, 'Scale ID', 'Category', 'Data Value'] as const;

/** A row of the surveys of education, training and experience. */
interface SurveyRow {
  readonly row: TableRow<(typeof COLUMNS)[number]>;
  readonly file: string;
  readonly code: string;
  /** RL: required education, RW: related work, PT and OJ: training on site and on the job. */
  readonly scale: string;
}

/** The rows of these surveys, from one file or two, as the layout has it. */
export async function* surveyRows(release: Release, known: { has(code: string): boolean }): AsyncGenerator<SurveyRow> {
  for (const file of new Set([release.layout.education, release.layout.training])) {
    for await (const row of release.rows(file, COLUMNS)) {
      yield { row, file, code: knownCode(row, CODE, known), scale: row.text('Scale ID') };
    }
  }
}

/** Preparation by O*NET-SOC code; occupations that were not asked are absent. */
export async function readPreparation(
  release: Release,
  known: { has(code: string): boolean },
): Promise<ReadonlyMap<string, Preparation>> {
  const sums = { RW: new Map<string, Distribution>(), RL: new Map<string, Distribution>() };
  for await (const { row, file, code, scale } of surveyRows(release, known)) {
    if (scale !== 'RW' && scale !== 'RL') continue;
    const category = row.number('Category', 1, scale === 'RW' ? 11 : 12);
    const percent = row.number('Data Value', 0, 100);
    const years = scale === 'RW' ? experienceYearsOf(category) : educationYears(category);
    const before = sums[scale].get(code) ?? { file, line: row.line, percent: 0, yearPercents: 0 };
    sums[scale].set(code, {
      file: before.file,
      line: before.line,
      percent: before.percent + percent,
      yearPercents: before.yearPercents + years * percent,
    });
  }
  const preparation = new Map<string, Preparation>();
  for (const [code, experience] of sums.RW) preparation.set(code, { experienceYears: expectedYears(code, experience) });
  for (const [code, schooling] of sums.RL) {
    preparation.set(code, { ...preparation.get(code), schoolingYears: expectedYears(code, schooling) });
  }
  return preparation;
}

interface Distribution {
  /** Of its first row. */
  readonly file: string;
  readonly line: number;
  readonly percent: number;
  readonly yearPercents: number;
}

function experienceYearsOf(category: number): number {
  return ONET_MODEL.experienceYearsOfCategory[category - 1] ?? 0;
}

function expectedYears(code: string, { file, line, percent, yearPercents }: Distribution): number {
  if (Math.abs(percent - 100) > ONET_MODEL.percentSlack) {
    const problem = `the categories of ${code} from here on add up to ${percent.toFixed(2)} % instead of 100 %. Rows are missing or wrong.`;
    throw new SourceFileError(file, line, 'Data Value', problem);
  }
  return roundTo(yearPercents / percent, 2);
}

/** A number rounded to a number of decimal places. */
export function roundTo(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
