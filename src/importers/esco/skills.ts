/** ESCO's skills, and the hierarchy above them. */
import { type SkillKind, SourceFileError } from '../../domain';
import { ESCO_SKILL_URI } from '../names/esco-uris';
import { labelsOf } from './labels';
import { ESCO_MODEL } from './model';
import { readReleaseFile } from './release-files';

export interface Skill {
  readonly uri: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly description: string;
  readonly kind: SkillKind;
  /** The first label, in order, of the concepts above it; empty at the top. */
  readonly family: string;
  /** Addresses of the skills above it; groups of skills are left out. */
  readonly broader: readonly string[];
}

const SKILL = 'KnowledgeSkillCompetence';
const GROUP = 'SkillGroup';
const HIERARCHY = 'broaderRelationsSkillPillar_en.csv';

/** Skills by address, in file order. */
export async function readSkills(directory: string): Promise<ReadonlyMap<string, Skill>> {
  const described = new Map<string, Omit<Skill, 'kind' | 'family' | 'broader'>>();
  const columns = ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels', 'hiddenLabels', 'description'] as const;
  for await (const row of readReleaseFile(directory, 'skills_en.csv', columns)) {
    row.oneOf('conceptType', [SKILL]);
    const [uri, name] = [row.text('conceptUri'), row.text('preferredLabel')];
    if (!ESCO_SKILL_URI.test(uri)) throw row.problem('conceptUri', `"${uri}" is not the address of a skill.`);
    if (described.has(uri)) throw row.problem('conceptUri', `${uri} is stated twice.`);
    described.set(uri, {
      uri,
      name,
      alternateNames: labelsOf(name, row.optionalText('altLabels'), row.optionalText('hiddenLabels')),
      description: row.optionalText('description'),
    });
  }
  const groups = await readGroups(directory);
  const above = await readBroader(directory, described, groups);
  const labelOf = (uri: string) => described.get(uri)?.name ?? groups.get(uri)?.label ?? '';
  return new Map(
    [...described].map(([uri, skill]): [string, Skill] => {
      const parents = above.get(uri) ?? [];
      const [family = ''] = parents.map(labelOf).sort();
      return [
        uri,
        { ...skill, kind: kindOf(uri, above, groups), family, broader: parents.filter((each) => described.has(each)) },
      ];
    }),
  );
}

interface Group {
  readonly label: string;
  /** `K` for knowledge and so on at the top of a pillar. */
  readonly code: string;
}

async function readGroups(directory: string): Promise<ReadonlyMap<string, Group>> {
  const groups = new Map<string, Group>();
  for await (const row of readReleaseFile(directory, 'skillGroups_en.csv', ['conceptUri', 'preferredLabel', 'code'])) {
    groups.set(row.text('conceptUri'), { label: row.text('preferredLabel'), code: row.optionalText('code') });
  }
  return groups;
}

async function readBroader(
  directory: string,
  skills: ReadonlyMap<string, unknown>,
  groups: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const above = new Map<string, string[]>();
  const isKnown = (uri: string) => skills.has(uri) || groups.has(uri);
  let [rows, unknown, lastLine] = [0, 0, 1];
  const columns = ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'] as const;
  for await (const row of readReleaseFile(directory, HIERARCHY, columns)) {
    row.oneOf('conceptType', [SKILL, GROUP]);
    row.oneOf('broaderType', [SKILL, GROUP]);
    const [uri, parent] = [row.text('conceptUri'), row.text('broaderUri')];
    rows += 1;
    lastLine = row.line;
    if (!isKnown(uri) || !isKnown(parent)) {
      unknown += 1;
      continue;
    }
    const parents = above.get(uri);
    if (parents === undefined) above.set(uri, [parent]);
    else if (!parents.includes(parent)) parents.push(parent);
  }
  if (unknown > rows * ESCO_MODEL.strayHierarchy) {
    const problem = `${unknown} of ${rows} rows name no skill of skills_en.csv or skillGroups_en.csv. Are the files of one release?`;
    throw new SourceFileError(HIERARCHY, 0, 'conceptUri', problem);
  }
  const without = [...skills.keys()].filter((uri) => !above.has(uri)).length;
  if (without > ESCO_MODEL.missingShare * skills.size) {
    const problem = `the file ends here without a row for ${without} of the ${skills.size} skills. It is cut off or of another release: fetch it again.`;
    throw new SourceFileError(HIERARCHY, lastLine, null, problem);
  }
  return above;
}

/**
 * The kind of a skill, by the pillars above it. Under several, the more special one counts: language before knowledge
 * before the rest.
 */
function kindOf(
  uri: string,
  above: ReadonlyMap<string, readonly string[]>,
  groups: ReadonlyMap<string, Group>,
): SkillKind {
  const pillars = new Set<string>();
  const seen = new Set<string>();
  const waiting = [uri];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const parents = above.get(next) ?? [];
    if (parents.length === 0) pillars.add(groups.get(next)?.code ?? '');
    waiting.push(...parents);
  }
  if (pillars.has('L')) return 'LANGUAGE';
  return pillars.has('K') ? 'KNOWLEDGE' : 'SKILL';
}
