/** The publisher's files of names of ESCO's occupations and skills in other languages: one file a language and kind. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  InvalidOptionError,
  type Labels,
  labelsText,
  nodeFact,
  type Progress,
  type SourceContent,
  SourceFileError,
} from '../../domain';
import { ESCO_OCCUPATION_URI, ESCO_SKILL_URI, escoRoleId, escoSkillId } from '../names/esco-uris';
import { readCsv } from '../reading/csv';
import { requireFolder } from '../reading/source-folder';

const SOURCE = 'source:esco-labels';
const PRECEDENCE = 90;

/** The publisher's name of such a file. English comes with the classification itself. */
const LABELS_FILE = /^occupations_([a-z]{2})\.csv$/;

/** Names of skills, which not every language has. */
const SKILLS_FILE = /^skills_(?!en)([a-z]{2})\.csv$/;

/** Releases have 2,942 to 3,039 occupations in a language; a file of fewer than this is cut off. Estimate. */
const LEAST_OCCUPATIONS = 2_500;

/** A release has about 13,900 skills; the names of some languages cover 8,000 of them. Fewer than this are a part of a table. Estimate. */
const LEAST_SKILLS = 5_000;

/** Names of one occupation in one language that are kept: no file has more than a few dozen. Estimate. */
const MOST_NAMES = 60;

/**
 * The names of occupations and skills that are loaded, in all languages that a folder has files of. Skills have one name each, and none those that
 * other sources define too.
 *
 * @param loaded - ids of the roles and skills of the store
 * @throws {SourceFileError} with file, line and column of the first row that is wrong, or if there is no file
 * @throws {InvalidOptionError} if there is no such folder, or none of ESCO's occupations is loaded
 */
export async function readEscoLabels(
  directory: string,
  loaded: ReadonlySet<string>,
  options: { readonly progress?: Progress; readonly leastOccupations?: number; readonly leastSkills?: number } = {},
): Promise<SourceContent> {
  requireFolder(directory, "ESCO's names in other languages");
  const languages = readdirSync(directory).flatMap((file) => LABELS_FILE.exec(file)?.[1] ?? []);
  const others = languages.filter((language) => language !== 'en').sort();
  if (others.length === 0) {
    const problem = 'there is no file of names here: expected occupations_de.csv, occupations_fr.csv and the like.';
    throw new SourceFileError(directory, 0, null, problem);
  }
  if (![...loaded].some((id) => id.startsWith(ESCO_ROLES)))
    throw new InvalidOptionError(
      'source',
      'The names are those of ESCO’s occupations, and none is loaded. Run "career-atlas import esco DIR" first.',
    );
  const texts: string[] = [];
  const left = { occupations: 0 };
  const ofSkills = readdirSync(directory)
    .flatMap((file) => SKILLS_FILE.exec(file)?.[1] ?? [])
    .sort();
  const skillTexts: string[] = [];
  for (const [place, language] of others.entries()) {
    options.progress?.('names', place, others.length);
    const path = join(directory, `occupations_${language}.csv`);
    const least = options.leastOccupations ?? LEAST_OCCUPATIONS;
    texts.push(labelsText({ language, names: await readNames(path, loaded, least, left) }));
  }
  for (const language of ofSkills) {
    const path = join(directory, `skills_${language}.csv`);
    const names = await readSkillNames(path, loaded, options.leastSkills ?? LEAST_SKILLS);
    skillTexts.push(labelsText({ language, names }));
  }
  options.progress?.('names', others.length, others.length);
  return {
    source: nodeFact('Source', 'esco-labels', SOURCE, {
      name: 'ESCO, names in other languages',
      publisher: 'European Commission',
      licence: 'European Commission reuse decision 2011/833/EU',
      attribution: 'This service uses the ESCO classification of the European Commission, modified.',
      release: others.join(' '),
      asOf: AS_OF,
      precedence: PRECEDENCE,
      labels: texts,
      ...(skillTexts.length === 0 ? {} : { skillLabels: skillTexts }),
    }),
    nodes: [],
    links: [],
    notes: [
      `It names occupations in ${others.length === 1 ? 'one language' : `${others.length} languages`}: ${others.join(', ')}.`,
      ...(ofSkills.length === 0 ? [] : [`It names skills in ${ofSkills.join(', ')}.`]),
      ...(left.occupations === 0 ? [] : [`${left.occupations} occupations that are not loaded were left out.`]),
    ],
  };
}

/** The files don't tell their date; names change little between releases 1.0 of 2017 and 1.2 of 2024. */
const AS_OF = '2024';

const ESCO_ROLES = 'role:esco/';

async function readNames(
  path: string,
  loaded: ReadonlySet<string>,
  least: number,
  left: { occupations: number },
): Promise<Labels['names']> {
  const names = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  for await (const row of readCsv(path, ['conceptUri', 'preferredLabel', 'altLabels'])) {
    const uri = row.text('conceptUri');
    if (!ESCO_OCCUPATION_URI.test(uri))
      throw row.problem('conceptUri', `"${uri}" is not the address of an occupation.`);
    if (seen.has(uri)) throw row.problem('conceptUri', `${uri} is stated twice.`);
    seen.add(uri);
    const id = escoRoleId(uri);
    if (!loaded.has(id)) {
      left.occupations += 1;
      continue;
    }
    const others = row.optionalText('altLabels').split('\n');
    const each = new Set(
      [row.text('preferredLabel'), ...others].map((name) => name.trim()).filter((name) => name !== ''),
    );
    names.set(id, [...each].slice(0, MOST_NAMES));
  }
  if (seen.size >= least) return names;
  const problem = `it has ${seen.size} occupations, and a release about 3,000. It is cut off: fetch it again.`;
  throw new SourceFileError(basename(path), 0, null, problem);
}

/** The preferred name of each skill that is loaded. */
async function readSkillNames(path: string, loaded: ReadonlySet<string>, least: number): Promise<Labels['names']> {
  const names = new Map<string, readonly string[]>();
  let seen = 0;
  for await (const row of readCsv(path, ['conceptUri', 'preferredLabel'])) {
    const uri = row.text('conceptUri');
    if (!ESCO_SKILL_URI.test(uri)) throw row.problem('conceptUri', `"${uri}" is not the address of a skill.`);
    const id = escoSkillId(uri);
    if (names.has(id)) throw row.problem('conceptUri', `${uri} is stated twice.`);
    seen += 1;
    if (loaded.has(id)) names.set(id, [row.text('preferredLabel')]);
  }
  if (seen >= least) return names;
  const problem = `it has ${seen} skills, and a release at least 8,000. It is cut off: fetch it again.`;
  throw new SourceFileError(basename(path), 0, null, problem);
}
