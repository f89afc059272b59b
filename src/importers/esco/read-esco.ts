/** ESCO, the European classification of occupations and skills, as one source of the career graph. */
import type { LinkFact, NodeFact, Progress, RoleProperties, SourceContent } from '../../domain';
import { nodeFact } from '../../domain';
import { readTechnologyNames, type TechnologyNames } from '../names/technology-names';
import { requireFolder } from '../reading/source-folder';
import { stagesOf } from '../reading/stages';
import { competenciesOf, type LoadedCompetency } from './competencies';
import { preparationOf, seniorityOf } from './isco';
import { ESCO_MODEL } from './model';
import { type Occupation, readOccupations } from './occupations';
import { progressionsOf } from './progressions';
import { releaseOf } from './release-files';
import { readNeeds, requirementLinks } from './requirements';
import { readSkillLinks } from './skill-links';
import { readSkills } from './skills';

const SOURCE = 'source:esco';
const STAGES = ['occupations', 'skills', 'requirements', 'skill hierarchy', 'progressions'] as const;

/**
 * Everything that a release of ESCO (a folder such as `esco-1.2.0` with the English CSV files) states or implies. Nodes
 * are in order of their ids, links in order of their keys. Links have no date of their own; the release's date counts.
 *
 * @param loaded - skills and technologies that other sources define; ESCO's are joined with them if the names are equal
 * @param options - `names` of technologies, by default those of the table of aliases
 * @throws {SourceFileError} with file, line and column of the first row that is wrong
 * @throws {InvalidOptionError} if there is no such folder
 */
export async function readEsco(
  directory: string,
  loaded: Iterable<LoadedCompetency>,
  options: { readonly progress?: Progress; readonly names?: TechnologyNames } = {},
): Promise<SourceContent> {
  requireFolder(directory, 'occupations_en.csv and the other files');
  const stage = stagesOf(STAGES, options.progress);
  await stage();
  const occupations = await readOccupations(directory);
  const asOf = [...occupations.values()].reduce((last, { changed }) => (changed > last ? changed : last), '');
  await stage();
  const skills = await readSkills(directory);
  const competencies = competenciesOf(skills.values(), loaded, options.names ?? readTechnologyNames(), SOURCE);
  await stage();
  const { needs, rows } = await readNeeds(directory, occupations, competencies.idOf);
  const requirements = [...needs].flatMap(([uri, each]) =>
    requirementLinks(occupations.get(uri)?.id ?? '', each, SOURCE),
  );
  await stage();
  const skillLinks = await readSkillLinks(directory, skills, competencies.idOf, SOURCE);
  await stage();
  const links: LinkFact[] = [...requirements, ...skillLinks.links];
  for (const link of progressionsOf(occupations, needs, SOURCE)) links.push(link);
  await stage();

  const nodes: NodeFact[] = [...[...occupations.values()].map(roleNode), ...competencies.nodes];
  return {
    source: sourceNode(directory, asOf),
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: links.sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes: notesOf(rows - requirements.length, skillLinks.leftOut, competencies.merged),
  };
}

function notesOf(
  repeated: number,
  leftOut: number,
  merged: { readonly technologies: number; readonly skills: number },
): readonly string[] {
  return [
    `${merged.technologies} of its skills are technologies by the table of aliases or a loaded name, ${merged.skills} are skills of ours.`,
    ...(repeated === 0 ? [] : [`${repeated} requirements are stated twice; the stronger counts.`]),
    ...(leftOut === 0 ? [] : [`${leftOut} relations lead from a skill into a technology or itself and are left out.`]),
  ];
}

function roleNode(occupation: Occupation): NodeFact {
  const { level: _, ...preparation } = preparationOf(occupation.group);
  const seniority = seniorityOf(occupation.group);
  const properties: RoleProperties = {
    title: occupation.title,
    alternateTitles: occupation.alternateTitles,
    scheme: 'ESCO',
    summary: occupation.description,
    interests: [],
    iscoGroup: occupation.group,
    ...(occupation.broader.length === 0 ? {} : { broaderRoles: occupation.broader }),
    responsibilities: [],
    matches: [],
    ...preparation,
    ...(seniority === undefined ? {} : { seniority }),
  };
  return { kind: 'Role', id: occupation.id, source: SOURCE, properties };
}

function sourceNode(directory: string, asOf: string): SourceContent['source'] {
  const release = releaseOf(directory);
  const version = release === null ? '' : `v${release}, `;
  return nodeFact('Source', 'esco', SOURCE, {
    name: 'ESCO',
    publisher: 'European Commission',
    licence: 'European Commission reuse decision 2011/833/EU',
    attribution: `This service uses the ESCO classification of the European Commission (${version}modified).`,
    release: release ?? 'unknown',
    asOf,
    precedence: ESCO_MODEL.precedence,
  });
}
