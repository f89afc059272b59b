/**
 * Links among ESCO's skills. The hierarchy gives BROADER between skills, and PART_OF from a technology to a skill. A
 * relation such as "operate welding torch, optional, plasma torches" says which knowledge goes into a skill: the second
 * is PART_OF the first.
 */
import type { LinkFact } from '../../domain';
import { kindOfId, linkFact } from '../../domain';
import { readReleaseFile } from './release-files';
import type { Skill } from './skills';

const FILE = 'skillSkillRelations_en.csv';

/** Links in order of keys. A link into a technology, which has no parts here, is left out and counted. */
export async function readSkillLinks(
  directory: string,
  skills: ReadonlyMap<string, Skill>,
  competencyOf: ReadonlyMap<string, string>,
  source: string,
): Promise<{ readonly links: readonly LinkFact[]; readonly leftOut: number }> {
  const links = new Map<string, LinkFact>();
  let leftOut = 0;
  const add = (kind: 'BROADER' | 'PART_OF', from: string, to: string, value?: string) => {
    if (from === to || kindOfId(to) !== 'Skill') {
      leftOut += 1;
      return;
    }
    const said = { evidence: 'EXPERT_LIST', ...(value === undefined ? {} : { value }) } as const;
    const link = linkFact(kindOfId(from) === 'Skill' ? kind : 'PART_OF', from, to, source, said);
    // The hierarchy comes first, but a relation says more.
    if (!links.has(link.key) || value !== undefined) links.set(link.key, link);
  };
  const idOf = (uri: string) => competencyOf.get(uri) ?? '';
  for (const skill of skills.values()) {
    for (const parent of skill.broader) add('BROADER', idOf(skill.uri), idOf(parent));
  }
  for await (const row of readReleaseFile(directory, FILE, ['originalSkillUri', 'relationType', 'relatedSkillUri'])) {
    for (const column of ['originalSkillUri', 'relatedSkillUri'] as const) {
      if (!skills.has(row.text(column))) throw row.problem(column, `${row.text(column)} is no skill of skills_en.csv.`);
    }
    const relation = row.oneOf('relationType', ['essential', 'optional'] as const);
    add('PART_OF', idOf(row.text('relatedSkillUri')), idOf(row.text('originalSkillUri')), relation);
  }
  return { links: [...links.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), leftOut };
}
