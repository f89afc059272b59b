/** Checks that a national file has all its rows: the figures of its levels must agree. */
import { SourceFileError } from '../../domain';
import type { WageRow } from './wage-rows';

/**
 * Shares by which the major groups may differ from the total, and the occupations of a major group from the group. The
 * bureau rounds to tens, and its release of May 2025 differs by 0.2 % in one group.
 */
const SLACK = { total: 0.001, major: 0.003 };

const ADVICE = 'Rows are missing or wrong: fetch the file again.';

/**
 * @throws {SourceFileError} if the figures show that rows are missing, for example because the file was cut off at the
 * end of a row
 */
export function refuseMissingRows(file: string, rows: readonly WageRow[], lineOf: (row: WageRow) => number): void {
  const total = employed(rows.filter((row) => row.group === 'total')) ?? 0;
  const majors = rows.filter((row) => row.group === 'major');
  const inMajors = employed(majors) ?? 0;
  if (total === 0 || Math.abs(total - inMajors) > SLACK.total * total) {
    const problem = `the major groups employ ${inMajors} people and all together ${total}. ${ADVICE}`;
    throw new SourceFileError(file, 0, 'TOT_EMP', problem);
  }
  const finest = finestRows(rows);
  for (const major of majors) {
    const within = employed(finest.filter((row) => row.code.startsWith(major.code.slice(0, 3))));
    if (within === null || major.employment === null) continue;
    if (Math.abs(major.employment - within) <= SLACK.major * major.employment) continue;
    const problem = `the occupations of ${major.code} employ ${within} people and the group ${major.employment}. ${ADVICE}`;
    throw new SourceFileError(file, lineOf(major), 'TOT_EMP', problem);
  }
}

/** Detailed occupations, and broad ones that are not given in detail. */
function finestRows(rows: readonly WageRow[]): readonly WageRow[] {
  const detailed = rows.filter((row) => row.group === 'detailed');
  const around = new Set(detailed.map((row) => row.code.slice(0, -1)));
  return [...detailed, ...rows.filter((row) => row.group === 'broad' && !around.has(row.code.slice(0, -1)))];
}

/** Null if a figure is not released. */
function employed(rows: readonly WageRow[]): number | null {
  return rows.reduce<number | null>(
    (sum, { employment }) => (sum === null || employment === null ? null : sum + employment),
    0,
  );
}
