/**
 * Matches between ESCO's and O*NET's roles: the ESCO-O*NET crosswalk of Nesta's Mapping Career Causeways, whose codes are
 * those of O*NET-SOC 2010.
 */
import { basename, dirname } from 'node:path';
import type { LinkFact, MatchesProperties, Progress, SourceContent } from '../../domain';
import { InvalidOptionError, linkFact, nodeFact, SourceFileError } from '../../domain';
import { ESCO_OCCUPATION_URI, escoRoleId } from '../names/esco-uris';
import { onetRoleId } from '../names/onet-roles';
import { readSocVintages, type SocVintages } from '../names/soc-vintages';
import { readCsv } from '../reading/csv';
import type { TableRow } from '../reading/table-row';
import { CROSSWALK_MODEL } from './model';

const SOURCE = 'source:esco-onet-crosswalk';
const COLUMNS = ['esco_occupation', 'onet_code', 'onet_occupation', 'confidence', 'concept_uri'] as const;
type Row = TableRow<(typeof COLUMNS)[number]>;

/** A loaded role, as far as the crosswalk uses it. */
export interface LoadedRole {
  readonly id: string;
  readonly title: string;
}

/**
 * Matches between loaded roles. An occupation of O*NET-SOC 2010 becomes the loaded role of its code. If that is gone,
 * it becomes the role of the same title, or else the roles that its SOC code became, which are only related. Pairs
 * without both ends are left out and counted in the notes.
 *
 * @param file - the table as CSV; the bureau's table from the SOC of 2010 to that of 2018 is beside it
 * @throws {SourceFileError} with file, line and column of the first row that is wrong
 * @throws {InvalidOptionError} if no pair has both ends loaded
 */
export async function readCrosswalk(
  file: string,
  roles: Iterable<LoadedRole>,
  options: { readonly progress?: Progress } = {},
): Promise<SourceContent> {
  options.progress?.('matches', 0, 1);
  const known = knownRoles(roles);
  const vintages = await readSocVintages(dirname(file));
  const links = new Map<string, LinkFact>();
  const left = { esco: 0, onet: 0 };
  let [pairs, lastLine] = [0, 1];
  for await (const row of readCsv(file, COLUMNS)) {
    pairs += 1;
    lastLine = row.line;
    const from = escoEnd(row);
    const said = saidBy(row);
    const ends = onetEnds(row, known, vintages);
    if (!known.ids.has(from)) left.esco += 1;
    else if (ends.length === 0) left.onet += 1;
    else for (const link of matchLinks(from, ends, said)) links.set(link.key, link);
  }
  refuseCut(basename(file), pairs, lastLine);
  if (links.size === 0) {
    throw new InvalidOptionError(
      'store',
      `No pair of ${basename(file)} has both ends loaded. Import O*NET and ESCO first: career-atlas import onet DIR, career-atlas import esco DIR.`,
    );
  }
  options.progress?.('matches', 1, 1);
  const matched = pairs - left.esco - left.onet;
  return {
    source: sourceNode(),
    nodes: [],
    links: [...links.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes: [
      `${matched} of ${pairs} pairs are matched; ${left.esco} name an ESCO role and ${left.onet} an O*NET role that is not loaded.`,
    ],
  };
}

function refuseCut(file: string, rows: number, lastLine: number): void {
  if (rows < CROSSWALK_MODEL.sampleRows || rows >= CROSSWALK_MODEL.rows) return;
  const problem = `the file ends here after ${rows} rows; the published table has ${CROSSWALK_MODEL.rows}. It is cut off: fetch it again.`;
  throw new SourceFileError(file, lastLine, null, problem);
}

interface KnownRoles {
  readonly ids: ReadonlySet<string>;
  /** O*NET's roles by title in lower case. */
  readonly onetByTitle: ReadonlyMap<string, string>;
}

function knownRoles(roles: Iterable<LoadedRole>): KnownRoles {
  const ids = new Set<string>();
  const onetByTitle = new Map<string, string>();
  for (const { id, title } of roles) {
    ids.add(id);
    if (id.startsWith(onetRoleId(''))) onetByTitle.set(title.toLowerCase(), id);
  }
  return { ids, onetByTitle };
}

function escoEnd(row: Row): string {
  const uri = row.text('concept_uri');
  if (!ESCO_OCCUPATION_URI.test(uri)) {
    throw row.problem('concept_uri', `"${uri}" is not the address of an ESCO occupation.`);
  }
  return escoRoleId(uri);
}

interface OnetEnd {
  readonly id: string;
  /** Why this role, if the code alone does not say. */
  readonly note?: string;
  /** True if only a part of the occupation's code became this role. */
  readonly onlyRelated: boolean;
}

function onetEnds(row: Row, known: KnownRoles, vintages: SocVintages): readonly OnetEnd[] {
  const code = row.text('onet_code');
  if (!/^\d\d-\d{4}\.\d\d$/.test(code)) throw row.problem('onet_code', `"${code}" is not a code such as 15-1132.00.`);
  const same = onetRoleId(code);
  if (known.ids.has(same)) return [{ id: same, onlyRelated: false }];
  const title = row.text('onet_occupation');
  const namesake = known.onetByTitle.get(title.toLowerCase());
  if (namesake !== undefined) return [{ id: namesake, note: `${code} of 2010, by its title`, onlyRelated: false }];
  const successors = vintages.successorsOf(code.slice(0, '15-1132'.length));
  if (successors.length > CROSSWALK_MODEL.mostSuccessors) return [];
  return successors
    .map((successor) => onetRoleId(`${successor}.00`))
    .filter((id) => known.ids.has(id))
    .map((id) => ({ id, note: `what ${code} of 2010, ${title}, became`, onlyRelated: true }));
}

type Said = Pick<MatchesProperties, 'relation' | 'confidence' | 'value'>;

function saidBy(row: Row): Said {
  const text = row.text('confidence');
  const level = CROSSWALK_MODEL.levels.find(({ published }) => published === Number(text));
  if (level === undefined) {
    const published = CROSSWALK_MODEL.levels.map((each) => each.published).join(', ');
    throw row.problem('confidence', `"${text}" is not one of ${published}.`);
  }
  return { relation: level.relation, confidence: level.confidence, value: `confidence ${level.published}` };
}

function matchLinks(from: string, ends: readonly OnetEnd[], said: Said): readonly LinkFact[] {
  return ends.map(({ id, note, onlyRelated }) =>
    linkFact('MATCHES', from, id, SOURCE, {
      ...said,
      evidence: 'MODELLED',
      ...(onlyRelated ? { evidence: 'DERIVED', relation: 'relatedMatch' } : {}),
      ...(note === undefined ? {} : { note }),
    }),
  );
}

function sourceNode(): SourceContent['source'] {
  return nodeFact('Source', 'esco-onet-crosswalk', SOURCE, {
    name: 'ESCO–O*NET crosswalk',
    publisher: 'Nesta',
    licence: 'MIT',
    attribution: 'ESCO–O*NET crosswalk: Nesta, Mapping Career Causeways',
    release: CROSSWALK_MODEL.release,
    asOf: CROSSWALK_MODEL.release,
    precedence: CROSSWALK_MODEL.precedence,
  });
}
