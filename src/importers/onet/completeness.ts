/** Checks that no table of a release was cut off: those that describe the same occupations must agree on them. */
import { SourceFileError } from '../../domain';
import { ONET_MODEL } from './model';
import type { Release, TableRead } from './release';

/**
 * Compares the tables that were read.
 *
 * @throws {SourceFileError} if one lacks occupations that its like have, for example because it was cut off between two
 * occupations, which no row shows
 */
export function refuseCutTables({ layout, read }: Release): void {
  const { missingShare, leastOccupations } = ONET_MODEL.completeness;
  // Surveys rate all of these for the same occupations.
  compare([...layout.skills, 'Knowledge.txt'], read, missingShare.rated, 1);
  const described = [
    'Job Zones.txt',
    'Task Statements.txt',
    'Related Occupations.txt',
    layout.interests,
    layout.technologies.file,
  ];
  compare(described, read, missingShare.described, leastOccupations);
  // These may have more occupations, and a few less.
  const whole = union(described, read);
  for (const file of [layout.titles.file, 'Sample of Reported Titles.txt', layout.education, layout.training]) {
    refuse(file, whole, read, missingShare.surveyed, leastOccupations);
  }
  refuse('Knowledge.txt', whole, read, missingShare.surveyed, leastOccupations);
}

function compare(
  files: readonly string[],
  read: ReadonlyMap<string, TableRead>,
  share: number,
  leastOccupations: number,
): void {
  const whole = union(files, read);
  for (const file of files) refuse(file, whole, read, share, leastOccupations);
}

function union(files: readonly string[], read: ReadonlyMap<string, TableRead>): ReadonlySet<string> {
  return new Set(files.flatMap((file) => [...(read.get(file)?.codes ?? [])]));
}

function refuse(
  file: string,
  whole: ReadonlySet<string>,
  read: ReadonlyMap<string, TableRead>,
  share: number,
  leastOccupations: number,
): void {
  const table = read.get(file);
  if (table === undefined || whole.size < leastOccupations) return;
  const missing = [...whole].filter((code) => !table.codes.has(code)).sort();
  if (missing.length <= share * whole.size) return;
  const problem =
    `the file ends here without a row for ${missing.length} of the ${whole.size} occupations that other tables describe, ` +
    `${missing[0]} first. It is cut off or of another release: fetch it again.`;
  throw new SourceFileError(file, table.lastLine, null, problem);
}
