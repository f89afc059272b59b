/** The public sources that can be imported: one table has all that readers, the command line and an undo know of each. */
import { CLASSIFICATIONS, type LinkFact, type NodeFact, type Progress, type SourceContent } from '../domain';
import { readCrosswalks } from './crosswalk/read-crosswalks';
import type { LoadedCompetency } from './esco/competencies';
import { readEsco } from './esco/read-esco';
import { readEscoLabels } from './esco-labels/read-esco-labels';
import { readMoves } from './moves/read-moves';
import { readOews } from './oews/read-oews';
import { readJobtech } from './official/read-jobtech';
import { readRome } from './official/read-rome';
import { readOnet } from './onet/read-onet';
import { readProjections } from './projections/read-projections';
import { wholeOccupation } from './seeds/bureau-facts';
import { readSeedCompetencies } from './seeds/seed-competencies';
import { readOasis } from './work-facts/read-oasis';

/** What a store holds already. */
export interface LoadedFacts {
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
}

/** Reads the file or folder of a source, given what is stored already. */
type Reader = (
  place: string,
  loaded: LoadedFacts,
  options: { readonly progress: Progress },
) => Promise<SourceContent | readonly SourceContent[]>;

/** A source that is imported from its publisher's files. */
export interface PublicSource {
  /** What it brings. */
  readonly says: string;
  readonly read: Reader;
  /** The name of a file that only this source has, and how people know that file: "occupation.xlsx (projections)". */
  readonly file: RegExp;
  readonly knownAs: string;
  /** Whether the folder around the file is imported, or the file. */
  readonly takes: 'FOLDER' | 'FILE';
  /** What to give as its place, and an example. */
  readonly place: string;
  readonly example: string;
  /** Ids of the sources that it becomes in a store, if not "source:" and its name: the first is always there, others may be. */
  readonly ids?: readonly [string, ...string[]];
}

/** By name, in the order in which they are imported: later ones refer to earlier ones. */
const PUBLIC_SOURCES = {
  onet: {
    says: "an O*NET release, in its publisher's tab-delimited text files",
    read: (place, _, options) => readOnet(place, options),
    file: /^Occupation Data\.txt$/,
    knownAs: '"Occupation Data.txt" (O*NET)',
    takes: 'FOLDER',
    place: 'folder with "Occupation Data.txt" and the other tables',
    example: './db_31_0_text',
  },
  oews: {
    says: 'pay and employment of O*NET roles, from the national file of the OEWS',
    read: (place, stored, options) =>
      readOews(
        place,
        rolesOf(stored).map((role) => role.id),
        { ...options, ours: oursPaidByWages(stored) },
      ),
    file: /^national_M\d{4}\w*\.(?:csv|xlsx)$/i,
    knownAs: 'national_M2025_dl.xlsx (OEWS)',
    takes: 'FILE',
    place: "the bureau's workbook under its own name, national_M2025_dl.xlsx, or the same as .csv",
    example: 'national_M2025_dl.xlsx',
  },
  projections: {
    says: 'employment, growth and openings by occupation, from the Employment Projections',
    read: (place, _, options) => readProjections(place, options),
    file: /^occupation\.xlsx$/i,
    knownAs: 'occupation.xlsx (projections)',
    takes: 'FILE',
    place: "the bureau's workbook occupation.xlsx, or its folder",
    example: 'occupation.xlsx',
  },
  esco: {
    says: 'roles, skills and requirements of an ESCO release, in its English CSV files',
    read: async (place, stored, options) =>
      readEsco(place, [...(await readSeedCompetencies()), ...competenciesBeside(stored, 'source:esco')], options),
    file: /^occupations_en\.csv$/,
    knownAs: 'occupations_en.csv (ESCO)',
    takes: 'FOLDER',
    place: 'folder with occupations_en.csv and the other files, such as esco-1.2.0',
    example: './esco-1.2.0',
  },
  'esco-labels': {
    says: "names of ESCO's roles in other languages",
    read: (place, stored, options) => readEscoLabels(place, new Set(stored.nodes.map(({ id }) => id)), options),
    file: /^occupations_(?!en)[a-z]{2}\.csv$/,
    knownAs: 'occupations_de.csv (its names in another language)',
    takes: 'FOLDER',
    place: 'folder with occupations_de.csv, occupations_fr.csv and the like, one file a language',
    example: './esco-labels',
  },
  crosswalk: {
    says: "matches between ESCO's and O*NET's roles",
    read: (place, stored, options) => readCrosswalks(place, rolesOf(stored), options),
    file: /^esco_onet_crosswalk\w*\.csv$/i,
    knownAs: 'esco_onet_crosswalk.csv',
    takes: 'FILE',
    place:
      'esco_onet_crosswalk.csv, with soc_2010_to_2018_crosswalk.xlsx beside it, and isco08_soc2010.csv if you have it',
    example: './crosswalks/esco_onet_crosswalk.csv',
    ids: ['source:esco-onet-crosswalk', 'source:isco-soc'],
  },
  moves: {
    says: "observed moves as evidence on progressions between O*NET's roles",
    read: (place, stored, options) => readMoves(place, stored, options),
    file: /^observed_moves\.csv$/,
    knownAs: 'observed_moves.csv',
    takes: 'FOLDER',
    place: 'folder with observed_moves.csv; soc_2010_to_2018_crosswalk.xlsx in it or in crosswalks/ beside it',
    example: './cps-asec-mobility',
    ids: ['source:observed-moves'],
  },
  oasis: {
    says: "what the work of O*NET's roles is like, from Canada's OaSIS",
    read: (place, _, options) => readOasis(place, options),
    file: /^workcontext_oasis_\d{4}_v[\d.]+\.csv$/i,
    knownAs: 'workcontext_oasis_2023_v1.0.csv',
    takes: 'FOLDER',
    place: 'folder with workcontext_oasis_2023_v1.0.csv; noc2021_onet26.csv in it or in crosswalks/ beside it',
    example: './oasis-2023',
  },
  rome: {
    says: 'moves that the French employment service names, from its ROME 4.0',
    read: (place, stored, options) => readRome(place, new Set(rolesOf(stored).map((role) => role.id)), options),
    file: /^unix_rubrique_mobilite_v\d+_utf8\.csv$/i,
    knownAs: 'unix_rubrique_mobilite_v460_utf8.csv (ROME)',
    takes: 'FOLDER',
    place:
      'folder with unix_rubrique_mobilite_v460_utf8.csv and the other tables; esco_rome_fr.csv in it or in crosswalks/ beside it',
    example: './rome-4.60',
  },
  jobtech: {
    says: 'moves that the Swedish employment service names, from its taxonomy',
    read: (place, stored, options) => readJobtech(place, new Set(rolesOf(stored).map((role) => role.id)), options),
    file: /^substitutability-relations-between-occupations\.json$/,
    knownAs: 'substitutability-relations-between-occupations.json (JobTech)',
    takes: 'FILE',
    place: 'substitutability-relations-between-occupations.json, with the ties to ESCO',
    example: './substitutability-relations-between-occupations.json',
  },
} as const satisfies Readonly<Record<string, PublicSource>>;

/** The name of a source that can be imported. */
export type ImportableSource = keyof typeof PUBLIC_SOURCES;

/** All that is known of a source. */
export function publicSource(name: ImportableSource): PublicSource {
  return PUBLIC_SOURCES[name];
}

/** True for the name of a source that can be imported. */
export function isPublicSource(name: string): name is ImportableSource {
  return Object.hasOwn(PUBLIC_SOURCES, name);
}

/** The names of all sources, in the order in which they are imported. */
export const SOURCE_NAMES = Object.freeze(Object.keys(PUBLIC_SOURCES) as ImportableSource[]);

function rolesOf({ nodes }: LoadedFacts): readonly { readonly id: string; readonly title: string }[] {
  return nodes.flatMap((node) => (node.kind === 'Role' ? [{ id: node.id, title: node.properties.title }] : []));
}

/** Codes of the SOC by id of the roles of ours whose pay is the wages of their code. */
function oursPaidByWages({ nodes, links }: LoadedFacts): ReadonlyMap<string, string> {
  const paid = new Set(
    links.flatMap((link) => (link.kind === 'PAYS' && link.properties.percentile !== undefined ? [link.from] : [])),
  );
  return new Map(
    nodes.flatMap((node) => {
      if (node.kind !== 'Role' || !CLASSIFICATIONS[node.properties.scheme].isOurs || !paid.has(node.id)) return [];
      const code = wholeOccupation(node.properties.matches);
      return code === undefined ? [] : [[node.id, code] as const];
    }),
  );
}

/** Skills and technologies that other sources define. */
function competenciesBeside({ nodes }: LoadedFacts, source: string): readonly LoadedCompetency[] {
  return nodes.flatMap((node) =>
    (node.kind === 'Skill' || node.kind === 'Technology') && node.source !== source
      ? [{ id: node.id, name: node.properties.name }]
      : [],
  );
}
