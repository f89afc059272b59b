/** Skills and technologies, by what somebody types and by what a CV says. */
import { ask } from '../client/ask';

export interface NamedSkill {
  readonly id: string;
  readonly name: string;
  readonly scheme: string;
}

/** What the field for skills asks while somebody types. */
export const SKILLS = `query Skills($text: String!) {
  search(text: $text, kinds: [SKILL, TECHNOLOGY], first: 10) {
    nodes { id ... on Skill { name scheme } ... on Technology { name scheme } }
  }
}`;

/** What the field for a CV asks. The text is a variable: it stands in the request's body only. */
export const SKILLS_IN_TEXT = `query SkillsInText($text: String!) {
  skillsInText(text: $text) { competencies(first: 100) { totalCount nodes { competency { id name } } } }
}`;

const MOST = 6;

/** The longest CV that the API reads, in characters. */
export const LONGEST_CV = 50_000;

/** Skills whose names match, best first, each name once. @throws {NoAnswer} see `ask` */
export async function skillsFor(text: string, signal: AbortSignal): Promise<readonly NamedSkill[]> {
  const { search } = await ask<{ search: { nodes: readonly NamedSkill[] } }>(
    SKILLS,
    { text: text.slice(0, 200) },
    signal,
  );
  const found = new Map<string, NamedSkill>();
  // A question reads a name as ours first, so the same name of another classification would be no other choice.
  for (const skill of search.nodes) {
    const key = skill.name.toLowerCase();
    if (!found.has(key)) found.set(key, skill);
  }
  return [...found.values()].slice(0, MOST);
}

/** Names of the skills that a text names, most often named first; at most 100. @throws {NoAnswer} see `ask` */
export async function skillsInText(text: string, signal: AbortSignal): Promise<readonly string[]> {
  const { skillsInText: found } = await ask<{
    skillsInText: { competencies: { nodes: readonly { competency: { name: string } }[] } };
  }>(SKILLS_IN_TEXT, { text }, signal);
  return [...new Set(found.competencies.nodes.map(({ competency }) => competency.name))];
}
