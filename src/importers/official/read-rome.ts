/** France Travail's ROME 4.0: to which professions its advisers send people, nearest first. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type OfficialTarget, type Progress, type SourceContent, SourceFileError } from '../../domain';
import { ESCO_OCCUPATION_URI, escoRoleId } from '../names/esco-uris';
import { readCsv } from '../reading/csv';
import { requireFolder } from '../reading/source-folder';
import { ClosestTies, isTieRelation } from './closest-ties';
import { officialContent, requireEsco } from './official-content';

/** The publisher's names of its tables; the release is in them: "v460" is 4.60. */
const MOVES_FILE = /^unix_rubrique_mobilite_v(\d)(\d+)_utf8\.csv$/i;
const CROSSWALK = 'esco_rome_fr.csv';

/** Release 4.60 has 14,912 moves of 1,584 professions; a table of fewer than this is cut off. Estimate. */
const LEAST_MOVES = 10_000;

/** Longest list of a profession; release 4.60 has 21. Estimate. */
const MOST_RANK = 99;

const CODE = /^[A-Z]\d{4}$/;

/**
 * The moves that France Travail names between the professions of ROME, with the occupations of ESCO that its crosswalk puts into each.
 *
 * @param directory - the publisher's tables; `esco_rome_fr.csv` is in it, or in the folder `crosswalks` beside it
 * @param loaded - ids of the roles of the store
 * @throws {SourceFileError} with file, line and column of the first row that is wrong, or if a table is missing or of another release
 * @throws {InvalidOptionError} if there is no such folder, or none of ESCO's occupations is loaded
 */
export async function readRome(
  directory: string,
  loaded: ReadonlySet<string>,
  options: { readonly progress?: Progress; readonly leastMoves?: number } = {},
): Promise<SourceContent> {
  requireFolder(directory, "ROME's tables");
  requireEsco(loaded);
  const file = movesFileIn(directory);
  const [, major, minor] = MOVES_FILE.exec(file)!;
  const table = (name: string) => join(directory, `unix_${name}_v${major}${minor}_utf8.csv`);
  options.progress?.('moves', 0, 3);
  const titles = await readProfessions(table('referentiel_code_rome'));
  const moves = await readMovesOf(join(directory, file), titles, options.leastMoves ?? LEAST_MOVES);
  options.progress?.('titles', 1, 3);
  const professions = await readAppellations(table('referentiel_appellation'), titles);
  options.progress?.('occupations of ESCO', 2, 3);
  const roles = await readTies(crosswalkBeside(directory), professions);
  options.progress?.('occupations of ESCO', 3, 3);
  return officialContent(
    'rome',
    {
      name: 'ROME 4.0, moves between professions',
      publisher: 'France Travail',
      licence: 'Licence Ouverte / Etalab 2.0',
      attribution:
        'ROME 4.0, France Travail, modified. Joined with ESCO by the crosswalk of France Travail and the European Commission.',
      release: `${major}.${minor}`,
      asOf: AS_OF,
      country: 'FR',
    },
    { titles, roles, moves },
    loaded,
  );
}

/** The files tell their release and not their date; 4.60 is of this year. */
const AS_OF = '2025';

function movesFileIn(directory: string): string {
  const files = readdirSync(directory).filter((name) => MOVES_FILE.test(name));
  const [file] = files;
  if (file === undefined) {
    const problem =
      'there is no table of moves here: expected unix_rubrique_mobilite_v460_utf8.csv of ROME 4.0, or that of another release of it.';
    throw new SourceFileError(directory, 0, null, problem);
  }
  if (files.length > 1) {
    const problem = `it holds tables of ${files.length} releases: ${files.sort().join(', ')}. Keep those of one.`;
    throw new SourceFileError(directory, 0, null, problem);
  }
  if (file.toLowerCase().includes('_v4')) return file;
  throw new SourceFileError(file, 0, null, 'it is of another release: ROME 4 is read, such as v460. Fetch that one.');
}

/** Titles of professions by code. */
async function readProfessions(path: string): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for await (const row of readCsv(path, ['code_rome', 'libelle_rome'])) {
    const code = row.text('code_rome');
    if (!CODE.test(code)) throw row.problem('code_rome', `"${code}" is not a code such as A1101.`);
    if (titles.has(code)) throw row.problem('code_rome', `${code} is stated twice.`);
    titles.set(code, row.text('libelle_rome'));
  }
  return titles;
}

/** Where each profession's people are sent. */
async function readMovesOf(
  path: string,
  titles: ReadonlyMap<string, string>,
  least: number,
): Promise<ReadonlyMap<string, readonly OfficialTarget[]>> {
  const moves = new Map<string, OfficialTarget[]>();
  let rows = 0;
  for await (const row of readCsv(path, ['code_rome', 'code_rome_cible', 'numero_ordre'])) {
    for (const column of ['code_rome', 'code_rome_cible'] as const)
      if (!titles.has(row.text(column)))
        throw row.problem(
          column,
          `"${row.text(column)}" is not in the table of professions. Fetch both of one release.`,
        );
    const [from, to] = [row.text('code_rome'), row.text('code_rome_cible')];
    const rank = row.number('numero_ordre', 1, MOST_RANK);
    if (!Number.isInteger(rank)) throw row.problem('numero_ordre', `${rank} is not a whole number.`);
    const list = moves.get(from) ?? [];
    if (list.some(({ code }) => code === to)) throw row.problem('code_rome_cible', `${from} to ${to} is stated twice.`);
    moves.set(from, [...list, { code: to, rank, percent: null }]);
    rows += 1;
  }
  if (rows < least) {
    const problem = `it has ${rows} moves, and a release about 15,000. It is cut off: fetch it again.`;
    throw new SourceFileError(basename(path), 0, null, problem);
  }
  for (const list of moves.values()) list.sort((a, b) => a.rank! - b.rank! || (a.code < b.code ? -1 : 1));
  return moves;
}

/** The profession of each of its titles, by the title's number (OGR). */
async function readAppellations(
  path: string,
  titles: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const professions = new Map<string, string>();
  for await (const row of readCsv(path, ['code_ogr', 'code_rome'])) {
    const profession = row.text('code_rome');
    if (!titles.has(profession)) throw row.problem('code_rome', `"${profession}" is not in the table of professions.`);
    professions.set(row.text('code_ogr'), profession);
  }
  return professions;
}

const FROM = 'classification 1 ID';
const TO = 'classification 2 ID';
const RELATION = 'mapping relation';

/** Roles of ESCO by profession. The crosswalk is of an older release; titles keep their numbers. */
async function readTies(
  path: string,
  professions: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ties = new ClosestTies();
  let known = 0;
  for await (const row of readCsv(path, [FROM, TO, RELATION], { beginsWith: FROM })) {
    const uri = row.text(FROM);
    if (!ESCO_OCCUPATION_URI.test(uri)) throw row.problem(FROM, `"${uri}" is not the address of an occupation.`);
    const relation = row.text(RELATION).replace(/^skos:/, '');
    if (!isTieRelation(relation))
      throw row.problem(RELATION, `"${relation}" is not a relation such as skos:exactMatch.`);
    const profession = professions.get(row.text(TO));
    if (profession === undefined) continue;
    known += 1;
    ties.add(escoRoleId(uri), profession, relation);
  }
  if (known > 0) return ties.byProfession();
  throw new SourceFileError(
    basename(path),
    0,
    TO,
    'none of its titles is in the table of titles. It is of another release.',
  );
}

function crosswalkBeside(directory: string): string {
  const whole = resolve(directory);
  const folders = [whole, join(dirname(whole), 'crosswalks')];
  const path = folders.map((each) => join(each, CROSSWALK)).find((each) => existsSync(each));
  if (path !== undefined) return path;
  const problem = `is not there; expected in ${folders.join(' or ')}. ESCO's site offers it among its crosswalks.`;
  throw new SourceFileError(CROSSWALK, 0, null, problem);
}
