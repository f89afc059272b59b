/** How O*NET's releases call their files and columns. Release 30.3 renamed and split many. */
import { readdirSync } from 'node:fs';
import { SourceFileError } from '../../domain';

/** The file of a subject, with the columns whose names differ between layouts. */
export interface Layout {
  /** The releases that have it: "1.0 to 30.2". */
  readonly releases: string;
  readonly skills: readonly string[];
  readonly technologies: { readonly file: string; readonly example: string; readonly category: string };
  readonly titles: { readonly file: string; readonly title: string };
  readonly interests: string;
  readonly education: string;
  readonly training: string;
  /** What these releases no longer have, in words; empty if they have all. */
  readonly lacks: readonly string[];
}

const EDUCATION_AND_TRAINING = 'Education, Training, and Experience.txt';

const UNTIL_30_2: Layout = Object.freeze({
  releases: 'up to 30.2',
  skills: ['Skills.txt'],
  technologies: { file: 'Technology Skills.txt', example: 'Example', category: 'Commodity Title' },
  titles: { file: 'Alternate Titles.txt', title: 'Alternate Title' },
  interests: 'Interests.txt',
  education: EDUCATION_AND_TRAINING,
  training: EDUCATION_AND_TRAINING,
  lacks: [],
});

const SINCE_30_3: Layout = Object.freeze({
  releases: '30.3 and later',
  skills: ['Essential Skills.txt', 'Transferable Skills.txt'],
  technologies: { file: 'Software Skills.txt', example: 'Workplace Example', category: 'Element Name' },
  titles: { file: 'Job Titles.txt', title: 'Job Title' },
  interests: 'Career Interest Types.txt',
  education: 'Education.txt',
  training: 'Training and Experience.txt',
  lacks: ['work values', 'the work styles that we compare'],
});

/** Both layouts, older first. */
export const LAYOUTS: readonly Layout[] = [UNTIL_30_2, SINCE_30_3];

/** Files that have the same name in both layouts, and that every release has. */
const COMMON_FILES: readonly string[] = [
  'Occupation Data.txt',
  'Content Model Reference.txt',
  'Knowledge.txt',
  'Job Zones.txt',
  'Related Occupations.txt',
  'Sample of Reported Titles.txt',
  'Task Statements.txt',
];

/** The files of a layout that the other layout does not have. */
function ownFiles({ skills, technologies, titles, interests, education, training }: Layout): readonly string[] {
  return [...new Set([...skills, technologies.file, titles.file, interests, education, training])];
}

/**
 * The layout of the release in a folder.
 *
 * @throws {SourceFileError} if files of both layouts are there, or a file of the layout is missing
 */
export function layoutIn(directory: string): Layout {
  const there = new Set(readdirSync(directory));
  const found = LAYOUTS.map((layout) => ({ layout, own: ownFiles(layout).filter((file) => there.has(file)) }));
  const [older, newer] = found as [(typeof found)[number], (typeof found)[number]];
  if (older.own.length > 0 && newer.own.length > 0) throw mixture(older, newer);
  const layout = newer.own.length > 0 ? newer.layout : older.layout;
  const missing = [...COMMON_FILES, ...ownFiles(layout)].filter((file) => !there.has(file));
  if (missing.length > 0) throw notThere(missing, older.own.length + newer.own.length, directory, there);
  return layout;
}

interface Found {
  readonly layout: Layout;
  readonly own: readonly string[];
}

function mixture(older: Found, newer: Found): SourceFileError {
  const [fewer, more] = older.own.length < newer.own.length ? [older, newer] : [newer, older];
  const problem =
    `is of the releases ${fewer.layout.releases}, and ${more.own[0]} beside it of ${more.layout.releases}. ` +
    'Unpack one release into an empty folder and give that.';
  return new SourceFileError(fewer.own[0] ?? '', 0, null, problem);
}

function notThere(
  missing: readonly string[],
  ownCount: number,
  directory: string,
  there: ReadonlySet<string>,
): SourceFileError {
  const [first = '', ...others] = missing;
  const also = others.length === 0 ? '' : ` Also missing: ${others.join(', ')}.`;
  const both = ownCount === 0 ? ` (releases since 30.3 have ${SINCE_30_3.skills.join(', ')} and others instead)` : '';
  return new SourceFileError(first, 0, null, `is not there; expected in ${directory}${both}.${also}${hint(there)}`);
}

/** What the folder shows to have gone wrong. */
function hint(there: ReadonlySet<string>): string {
  const names = [...there].sort();
  const inside = names.find((name) => /^(?:onet|db)[-_]\d+/i.test(name) && !name.includes('.'));
  if (inside !== undefined) return ` Did you mean the folder ${inside} in it?`;
  const archive = names.find((name) => /\.zip$/i.test(name));
  if (archive !== undefined) return ` Unpack ${archive} first.`;
  const other = names.find((name) => /\.(?:xlsx|sql|csv)$/i.test(name));
  return other === undefined ? '' : ' O*NET also comes as workbooks, SQL and CSV: fetch the tab-delimited text.';
}
