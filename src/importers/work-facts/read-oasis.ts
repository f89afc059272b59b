/**
 * Canada's Occupational and Skills Information System: the work context of its profiles, as conditions of O*NET's occupations. Profiles are
 * parts of the groups of the National Occupational Classification of 2021, which a crosswalk joins with O*NET's occupations.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Progress, SourceContent } from '../../domain';
import { conditionsText, nodeFact, SourceFileError } from '../../domain';
import { readCsv } from '../reading/csv';
import { requireFolder } from '../reading/source-folder';
import { CONTEXT_COLUMNS, conditionsFrom, type WorkContext } from './oasis-model';

const SOURCE = 'source:oasis';
const PRECEDENCE = 60;

/** The publisher's name of the table of work context. */
const CONTEXT_FILE = /^workcontext_oasis_(\d{4})_v([\d.]+)\.csv$/i;
const CROSSWALK = 'noc2021_onet26.csv';

const PROFILE = 'OaSIS Code - Final';
const KEYS = Object.keys(CONTEXT_COLUMNS) as (keyof WorkContext)[];

/** A release has 900 profiles; fewer than this are a part of a table. Estimate. */
const LEAST_PROFILES = 500;

/**
 * What a folder with OaSIS's table of work context says of O*NET's occupations, loaded or not. An occupation that several groups share has
 * their mean.
 *
 * @param directory - `noc2021_onet26.csv` is in it, or in the folder `crosswalks` beside it
 * @throws {SourceFileError} with file, line and column of the first row that is wrong, or if a file is missing
 * @throws {InvalidOptionError} if there is no such folder
 */
export async function readOasis(
  directory: string,
  options: { readonly progress?: Progress; readonly leastProfiles?: number } = {},
): Promise<SourceContent> {
  requireFolder(directory, "OaSIS's tables");
  options.progress?.('work context', 0, 1);
  const file = readdirSync(directory).find((name) => CONTEXT_FILE.test(name));
  if (file === undefined) {
    const problem = `there is no table of work context here: expected workcontext_oasis_2023_v1.0.csv, or that of another year.`;
    throw new SourceFileError(directory, 0, null, problem);
  }
  const [, year = '', version] = CONTEXT_FILE.exec(file)!;
  const groups = await readGroups(join(directory, file), options.leastProfiles ?? LEAST_PROFILES);
  const occupations = await readPairs(crosswalkBeside(directory), groups);
  options.progress?.('work context', 1, 1);
  const conditions = [...occupations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, contexts]) =>
      conditionsText({ role: `role:onet/${code}`, ...conditionsFrom(code, meanOf(contexts)) }),
    );
  return {
    source: nodeFact('Source', 'oasis', SOURCE, {
      name: 'Occupational and Skills Information System',
      publisher: 'Employment and Social Development Canada',
      licence: 'Open Government Licence - Canada',
      attribution: `Contains information licensed under the Open Government Licence - Canada (OaSIS ${year}, ESDC), modified. NOC-O*NET crosswalk: The Dais, MIT`,
      release: `${year} ${version}`,
      asOf: year,
      precedence: PRECEDENCE,
      conditions,
    }),
    nodes: [],
    links: [],
    notes: [`It describes the work of ${conditions.length} occupations of O*NET.`],
  };
}

/** The contexts of all profiles of each group, by its five digits. */
async function readGroups(path: string, leastProfiles: number): Promise<ReadonlyMap<string, readonly WorkContext[]>> {
  const groups = new Map<string, WorkContext[]>();
  const lines = new Map<string, number>();
  for await (const row of readCsv(path, [PROFILE, ...Object.values(CONTEXT_COLUMNS)])) {
    const profile = row.text(PROFILE);
    if (!/^\d{5}\.\d\d$/.test(profile)) throw row.problem(PROFILE, `"${profile}" is not a code such as 31301.00.`);
    const before = lines.get(profile);
    if (before !== undefined) throw row.problem(PROFILE, `${profile} is stated in line ${before} too.`);
    lines.set(profile, row.line);
    const context = Object.fromEntries(KEYS.map((key) => [key, row.number(CONTEXT_COLUMNS[key], 0, 5)])) as WorkContext;
    const group = profile.slice(0, 5);
    groups.set(group, [...(groups.get(group) ?? []), context]);
  }
  if (lines.size < leastProfiles) {
    const problem = `it has ${lines.size} profiles, and a release about 900. It is cut off: fetch it again.`;
    throw new SourceFileError(basename(path), 0, null, problem);
  }
  return groups;
}

/** The contexts of each occupation of O*NET, by its code. */
async function readPairs(
  path: string,
  groups: ReadonlyMap<string, readonly WorkContext[]>,
): Promise<ReadonlyMap<string, readonly WorkContext[]>> {
  const occupations = new Map<string, WorkContext[]>();
  for await (const row of readCsv(path, ['noc', 'onet'])) {
    const [noc, onet] = [row.text('noc').padStart(5, '0'), row.optionalText('onet')];
    if (!/^\d{5}$/.test(noc)) throw row.problem('noc', `"${noc}" is not a code of five digits.`);
    const contexts = groups.get(noc);
    // Some groups have no occupation in O*NET.
    if (onet === '' || contexts === undefined) continue;
    if (!/^\d\d-\d{4}\.\d\d$/.test(onet)) throw row.problem('onet', `"${onet}" is not a code such as 15-1252.00.`);
    occupations.set(onet, [...(occupations.get(onet) ?? []), meanOf(contexts)]);
  }
  if (occupations.size > 0) return occupations;
  throw new SourceFileError(basename(path), 0, 'noc', 'none of its groups has a profile in the table of work context.');
}

function crosswalkBeside(directory: string): string {
  const places = [directory, join(dirname(resolve(directory)), 'crosswalks')].map((folder) => join(folder, CROSSWALK));
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const problem = `is not there; expected ${places.join(' or ')}. "career-atlas import oasis" says where to get it.`;
  throw new SourceFileError(CROSSWALK, 0, null, problem);
}

function meanOf(contexts: readonly WorkContext[]): WorkContext {
  const mean = (key: keyof WorkContext) => contexts.reduce((sum, each) => sum + each[key], 0) / contexts.length;
  return Object.fromEntries(KEYS.map((key) => [key, mean(key)])) as WorkContext;
}
