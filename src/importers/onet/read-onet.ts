/** O*NET's release as one source of the career graph. */
import type { Door, LinkFact, NodeFact, Progress, RoleProperties, SourceContent } from '../../domain';
import { doorText, linkFact, nodeFact, STEP_MODEL } from '../../domain';
import { readTechnologyNames, type TechnologyNames } from '../names/technology-names';
import { requireFolder } from '../reading/source-folder';
import { stagesOf } from '../reading/stages';
import type { Profile } from './competencies';
import { profilesOf } from './competencies';
import { refuseCutTables } from './completeness';
import { readEntrySurvey } from './entry-survey';
import { type EntryTable, readEntryTable } from './entry-table';
import { readPreparation } from './experience';
import { ONET_MODEL } from './model';
import { readOccupations } from './occupations';
import { progressionsOf } from './progressions';
import type { Element } from './ratings';
import { readRatings } from './ratings';
import { readRelated } from './related';
import { openRelease, type Release } from './release';
import { seniorityOf } from './soc';
import type { Technology } from './technologies';
import { readTechnologies } from './technologies';

const SOURCE = 'source:onet';
const STAGES = [
  'occupations',
  'education and experience',
  'skills and knowledge',
  'technologies',
  'related occupations',
  'requirements',
  'progressions',
] as const;

/**
 * Everything that a tab-delimited release of O*NET (a folder such as `onet-29.3` with the publisher's files) states or
 * implies. Nodes are in order of their ids, links in order of their keys, so equal input gives equal content.
 *
 * @param options - `names` of technologies, by default those of the table of aliases; `entry`, what credentialed work
 * asks for, by default the table for the United States
 * @throws {SourceFileError} with file, line and column of the first row that is wrong
 * @throws {InvalidOptionError} if there is no such folder
 */
export async function readOnet(
  directory: string,
  options: { readonly progress?: Progress; readonly names?: TechnologyNames; readonly entry?: EntryTable } = {},
): Promise<SourceContent> {
  requireFolder(directory, "O*NET's tables");
  const release = openRelease(directory);
  const stage = stagesOf(STAGES, options.progress);
  await stage();
  const occupations = await readOccupations(release);
  await stage();
  const preparation = await readPreparation(release, occupations);
  const surveyed = await readEntrySurvey(release, occupations, SOURCE);
  const entry = options.entry ?? readEntryTable();
  const doorsOf = (code: string) => [...entry.doorsInto(code), surveyed.get(code)].filter((door) => door !== undefined);
  await stage();
  const { elements, byCode: ratings } = await readRatings(release, occupations);
  await stage();
  const used = await readTechnologies(release, occupations, options.names ?? readTechnologyNames());
  await stage();
  const related = await readRelated(release, occupations);
  refuseCutTables(release);
  await stage();
  const profiles = profilesOf({ occupations, preparation, ratings, technologies: used.byCode, related });
  const asOf = monthOf(release.number) ?? latestMonth(profiles);
  const requirements = [...profiles.values()].flatMap((profile) => requirementLinks(profile, asOf));
  await stage();
  const progressions = progressionsOf(profiles, asOf, roleId, SOURCE);
  await stage();

  const nodes: NodeFact[] = [
    ...[...profiles.values()].map((profile) => roleNode(profile, doorsOf(profile.occupation.code))),
    ...elements.map(skillNode),
    ...used.technologies.map(technologyNode),
  ];
  const links: LinkFact[] = [...requirements, ...progressions];
  return {
    source: sourceNode(release.number, asOf),
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: links.sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes: [noteOf(release)],
  };
}

function roleId(code: string): string {
  return `role:onet/${code}`;
}

/** Which release was read, in which layout, and what that layout no longer has. */
function noteOf({ number, layout: { releases, lacks } }: Release): string {
  const which = number === 'unknown' ? 'A release of O*NET that its folder does not name' : `O*NET ${number}`;
  const without = lacks.length === 0 ? '' : `, which no longer have ${lacks.join(' and ')}`;
  return `${which}, in the layout of the releases ${releases}${without}.`;
}

/**
 * When a release came out, because its lists and flags have no date of their own. O*NET's releases are quarterly: N.0
 * in August of 1995 + N, then November, February and May (29.0: August 2024).
 */
function monthOf(release: string): string | null {
  const [, version, quarter] = /^(\d+)\.([0-3])$/.exec(release) ?? [];
  if (version === undefined || quarter === undefined) return null;
  const year = 1995 + Number(version) + (Number(quarter) >= 2 ? 1 : 0);
  return `${year}-${['08', '11', '02', '05'][Number(quarter)]}`;
}

/** Date of the newest ratings, for a release of unknown number. */
function latestMonth(profiles: ReadonlyMap<string, Profile>): string {
  let latest = '';
  for (const { ratings } of profiles.values()) {
    for (const { asOf } of ratings) if (asOf !== undefined && asOf > latest) latest = asOf;
  }
  return latest;
}

function sourceNode(release: string, asOf: string): SourceContent['source'] {
  return nodeFact('Source', 'onet', SOURCE, {
    name: 'O*NET Database',
    publisher: 'U.S. Department of Labor, Employment and Training Administration',
    licence: 'CC BY 4.0',
    attribution: attributionOf(release),
    release,
    asOf,
    precedence: ONET_MODEL.precedence,
  });
}

/** The attribution that O*NET's licence requires. */
function attributionOf(release: string): string {
  const database = release === 'unknown' ? 'O*NET Database' : `O*NET ${release} Database`;
  return (
    `This product includes information from the ${database} by the U.S. Department of Labor, Employment and ` +
    'Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. This ' +
    'product has modified some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.'
  );
}

function roleNode(profile: Profile, doors: readonly Door[]): NodeFact {
  const { occupation, experienceYears, schoolingYears } = profile;
  const { code, title, jobZone, workStyles, workValues } = occupation;
  const seniority = seniorityOf(code, title);
  const zoneYears = jobZone === undefined ? undefined : STEP_MODEL.zonePreparationYears[jobZone - 1];
  const properties: RoleProperties = {
    title,
    alternateTitles: occupation.alternateTitles,
    scheme: 'ONET',
    summary: occupation.description,
    interests: occupation.interests,
    responsibilities: occupation.tasks,
    matches: [],
    ...(seniority === undefined ? {} : { seniority }),
    ...(workStyles === undefined ? {} : { workStyles }),
    ...(workValues === undefined ? {} : { workValues }),
    ...(jobZone === undefined ? {} : { jobZone }),
    ...(zoneYears === undefined ? {} : { preparationHours: zoneYears * STEP_MODEL.hoursPerPreparationYear }),
    ...(experienceYears === undefined ? {} : { experienceYears }),
    ...(schoolingYears === undefined ? {} : { schoolingYears }),
    ...(doors.length === 0 ? {} : { doors: doors.map(doorText) }),
  };
  return nodeFact('Role', `onet/${code}`, SOURCE, properties);
}

function skillNode({ id, name, alternateNames, description, kind }: Element): NodeFact {
  const properties = { name, alternateNames, description, scheme: 'ONET' as const, skillKind: kind };
  return { kind: 'Skill', id, source: SOURCE, properties };
}

function technologyNode({ id, name, alternateNames, commodity }: Technology): NodeFact {
  const properties = { name, alternateNames, scheme: 'ONET' as const, category: commodity };
  return { kind: 'Technology', id, source: SOURCE, properties };
}

/** What a role requires; empty if no rating is known, so that it does not look easy to get into. */
function requirementLinks(profile: Profile, release: string): LinkFact[] {
  if (profile.ratings.length === 0) return [];
  const from = roleId(profile.occupation.code);
  return [
    ...profile.ratings.map(({ element, ...said }) =>
      linkFact('REQUIRES', from, element, SOURCE, { asOf: release, ...said }),
    ),
    ...profile.technologies.map(({ technology, ...said }) =>
      linkFact('REQUIRES', from, technology, SOURCE, { evidence: 'EXPERT_LIST', asOf: release, ...said }),
    ),
  ];
}
