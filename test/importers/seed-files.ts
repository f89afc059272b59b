/** Small seed files for the tests of the importer. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceContent } from '../../src/domain';
import { readSeeds } from '../../src/importers';

export const SKILLS = `
skills:
  - { name: Databases, description: Stores., learningHours: 80, alternateNames: [DBs] }
  - { name: Relational databases, description: Tables., learningHours: 60, broader: [Databases] }
technologies:
  - { name: "C#", kind: Programming language, description: A language., learningHours: 160 }
  - { name: PostgreSQL, kind: Database, description: A store., learningHours: 60, alternateNames: [Postgres], skills: [relational DATABASES] }
`;

/** A role of one line; `more` overrides or adds fields. */
export function role(title: string, more = ''): string {
  const given = (field: string) => new RegExp(`\\b${field}:`).test(more);
  const fields = [
    'seniority: MID',
    'summary: What it does.',
    'outlook: What comes.',
    'interests: { R: 3, I: 6, A: 2, S: 2, E: 3, C: 5 }',
    'experienceYears: 2',
    'schoolingYears: 4',
    'responsibilities: [Working]',
    'requires: [[Databases, 4, 4]]',
    'pay: [{ level: MID, min: 90000, max: 120000 }]',
  ].filter((field) => !given(field.slice(0, field.indexOf(':'))));
  return `  - { title: ${title}, ${[...fields, more].filter(Boolean).join(', ')} }`;
}

/** A whole file: discipline, the skills above, and what is given. */
export function file(...parts: string[]): string {
  return `asOf: "2026-11"\ndiscipline: { name: Software Engineering, summary: Making software. }\n${SKILLS}${parts.join('\n')}\n`;
}

/** What files of these names and texts state, read from a folder of their own. */
export async function readFiles(
  files: Readonly<Record<string, string>>,
  read: typeof readSeeds = readSeeds,
): Promise<SourceContent[]> {
  const directory = await mkdtemp(join(tmpdir(), 'seeds-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(directory, name)), { recursive: true });
      await writeFile(join(directory, name), text);
    }
    return await read(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}
