/**
 * The Occupational Employment and Wage Statistics of the U.S. Bureau of Labor Statistics: yearly pay by percentile, and
 * employment, of O*NET's roles. OEWS and O*NET share the SOC of 2018: an O*NET-SOC code begins with the SOC's.
 */
import { basename } from 'node:path';
import type { LinkFact, PaysProperties, Progress, SourceContent } from '../../domain';
import { InvalidOptionError, linkFact, nodeFact, SourceFileError } from '../../domain';
import { type OnetRoles, onetRoleId, onetRoles, socCodeOf } from '../names/onet-roles';
import { readTableFile } from '../reading/workbook-table';
import { refuseMissingRows } from './completeness';
import { readWageRow, WAGE_COLUMNS, type WageRow } from './wage-rows';

const SOURCE = 'source:oews';
const PRECEDENCE = 40;

/**
 * What a release of OEWS (its national file, as the bureau's workbook or as CSV) says about the loaded O*NET roles. A role takes the figures of its
 * own detailed code. If the bureau gives none, it takes those of the broad occupation around it. They are its own only if it is
 * all that its detailed code covers, or the occupation that O*NET's finer ones (`.01` and on) are kinds of; else those of a wider group.
 *
 * @param roleIds - ids of the loaded roles
 * @param options - `ours`: code of the SOC by id, for roles of ours that have the wages of the code as their own
 * @throws {SourceFileError} with file, line and column of the first row that is wrong
 * @throws {InvalidOptionError} if no O*NET role is loaded
 */
export async function readOews(
  file: string,
  roleIds: Iterable<string>,
  options: { readonly progress?: Progress; readonly ours?: ReadonlyMap<string, string> } = {},
): Promise<SourceContent> {
  const roles = onetRoles(roleIds, 'wages');
  options.progress?.('wages', 0, 1);
  const { release, rows } = await readWageFile(file);
  const detailed = rows.filter((row) => row.group === 'detailed');
  const own = new Set(detailed.map((row) => row.code));
  const ours = gatheredByCode(options.ours ?? new Map());
  const links: LinkFact[] = [];
  let covered = 0;
  for (const row of rows) {
    if (row.group !== 'detailed' && row.group !== 'broad') continue;
    const all = roles.under(row.code);
    const ids = row.group === 'detailed' ? all : all.filter((id) => !own.has(socCodeOf(id)));
    covered += ids.length;
    const note = noteOf(row, all.length);
    for (const id of ids) {
      const isOwn = row.group === 'detailed' && (all.length === 1 || id === onetRoleId(`${row.code}.00`));
      links.push(...payLinks(id, row, { note, groupTitle: isOwn ? undefined : row.title }));
    }
    if (row.group !== 'detailed') continue;
    for (const id of ours.get(row.code) ?? [])
      links.push(...payLinks(id, row, { note: undefined, groupTitle: undefined }));
  }
  if (covered === 0) throw new SourceFileError(basename(file), 0, 'OCC_CODE', 'no code is one of a loaded O*NET role.');
  options.progress?.('wages', 1, 1);
  return {
    source: sourceNode(release),
    nodes: [],
    links: links.sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes: notesOf(roles, roleIds, links),
  };
}

export interface Release {
  /** "May 2025" */
  readonly name: string;
  /** "2025-05" */
  readonly asOf: string;
}

const FIRST_YEAR_OF_SOC_2018 = 2021;

/** The release in the bureau's file name. The file does not say. Estimates are for May of their year. */
function releaseOf(file: string): Release {
  const year = /^national_M(\d{4})/i.exec(basename(file))?.[1];
  if (year === undefined) {
    throw new InvalidOptionError(
      'file',
      `${basename(file)} does not say its release. Keep the bureau's file name, such as national_M2025_dl.xlsx.`,
    );
  }
  if (Number(year) < FIRST_YEAR_OF_SOC_2018) {
    throw new InvalidOptionError(
      'file',
      `${basename(file)} goes by an older classification than the SOC of 2018. Use the release of May ${FIRST_YEAR_OF_SOC_2018} or later.`,
    );
  }
  return { name: `May ${year}`, asOf: `${year}-05` };
}

function gatheredByCode(codes: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, code] of codes) ids.set(code, [...(ids.get(code) ?? []), id]);
  return ids;
}

/** A national file and its release. @throws {SourceFileError} as `readOews` */
export async function readWageFile(
  file: string,
): Promise<{ readonly release: Release; readonly rows: readonly WageRow[] }> {
  return { release: releaseOf(file), rows: await readRows(file) };
}

/** All rows, each once and none missing. */
async function readRows(file: string): Promise<readonly WageRow[]> {
  const rows: WageRow[] = [];
  const lines = new Map<string, number>();
  const keyOf = ({ code, group }: WageRow) => `${code} ${group}`;
  for await (const row of readTableFile(file, WAGE_COLUMNS)) {
    const read = readWageRow(row);
    const before = lines.get(keyOf(read));
    if (before !== undefined) throw row.problem('OCC_CODE', `${read.code} is stated in line ${before} too.`);
    lines.set(keyOf(read), row.line);
    rows.push(read);
  }
  refuseMissingRows(basename(file), rows, (row) => lines.get(keyOf(row)) ?? 0);
  return rows;
}

interface Remarks {
  readonly note: string | undefined;
  /** Title of the wider group; undefined for the role's own pay. */
  readonly groupTitle: string | undefined;
}

function payLinks(role: string, row: WageRow, { note, groupTitle }: Remarks): LinkFact[] {
  return row.pay.map(({ percentile, usd, openEnded }) => {
    const said: PaysProperties = {
      evidence: 'SURVEY',
      percentile,
      minUsd: usd,
      openEnded,
      region: 'US',
      ...(percentile === 50 && row.employment !== null ? { employment: row.employment } : {}),
      ...(groupTitle === undefined ? {} : { groupTitle }),
      ...(note === undefined ? {} : { note }),
    };
    return linkFact('PAYS', role, SOURCE, SOURCE, said);
  });
}

function noteOf(row: WageRow, roleCount: number): string | undefined {
  if (row.group === 'broad') return `for ${row.code}, ${row.title}, as a whole`;
  return roleCount > 1 ? `for ${row.code}, ${row.title}, which covers ${roleCount} roles` : undefined;
}

function notesOf(roles: OnetRoles, roleIds: Iterable<string>, links: readonly LinkFact[]): readonly string[] {
  const paid = new Set(links.map((link) => link.from));
  const unpaid = [...roleIds].filter((id) => roles.has(id) && !paid.has(id)).length;
  return unpaid === 0 ? [] : [`${unpaid} O*NET roles have no yearly pay in it, most of them military.`];
}

function sourceNode({ name, asOf }: Release): SourceContent['source'] {
  return nodeFact('Source', 'oews', SOURCE, {
    name: 'Occupational Employment and Wage Statistics',
    publisher: 'U.S. Bureau of Labor Statistics',
    licence: 'public domain',
    attribution: `U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, ${name}`,
    release: name,
    asOf,
    precedence: PRECEDENCE,
  });
}
