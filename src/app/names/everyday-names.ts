/** Names of roles that people use and no source has: abbreviations, colloquial words, what is no occupation. Data beside the seeds. */
import { join } from 'node:path';
import { z } from 'zod';
import { SourceFileError } from '../../domain';
import { parseYaml, readSourceText } from '../../files';
import { nameKey, nameWords } from '../../graph';

/** Where the table lies: beside the seeds, in the sources as in the built package. */
export const EVERYDAY_NAMES_FILE = join(__dirname, '..', '..', '..', 'seeds', 'aliases', 'roles.yaml');

/** What an everyday name means. */
export interface EverydayName {
  readonly name: string;
  /** The names of its entry, itself among them. */
  readonly names: readonly string[];
  /** Jobs, the most usual first; each by the titles that it has in different sources, ours first. Empty: no occupation. */
  readonly jobs: readonly (readonly string[])[];
}

export interface EverydayNames {
  /** What the table says of a name in any spelling, number or order of words; null if nothing. */
  meaningOf(name: string): EverydayName | null;
  readonly all: readonly EverydayName[];
}

/** What the table holds. */
export const RoleNamesFile = z.array(
  z.strictObject({
    // One text, for a list of thousands takes three times as long to read.
    names: z
      .string()
      .min(1)
      .describe('names that people type, between commas')
      .transform((names) => names.split(',').map((name) => name.trim())),
    means: z
      .array(
        z
          .string()
          .min(1)
          .describe('a job by its titles in different sources, ours first: "Registered Nurse | Registered Nurses"'),
      )
      .describe('jobs, the most usual first; empty if it is no occupation'),
    evidence: z.string().min(1).describe('where the use is found'),
  }),
);

let known: EverydayNames | null = null;

/** The table that comes with the package, read once. @throws as `readEverydayNames` */
export function everydayNames(): EverydayNames {
  known ??= readEverydayNames(EVERYDAY_NAMES_FILE);
  return known;
}

/** @throws {SourceFileError} if the file is missing or no such table, or a name stands there twice */
export function readEverydayNames(file: string): EverydayNames {
  const byKey = new Map<string, EverydayName>();
  for (const { names, means } of readTable(file)) {
    const jobs = means.map((job) => job.split('|').map((title) => title.trim()));
    for (const name of names) {
      const key = nameKey(nameWords(name));
      if (byKey.has(key))
        throw new SourceFileError(file, 0, name, `"${name}" stands there twice; a name has one entry.`);
      byKey.set(key, { name, names, jobs });
    }
  }
  return { meaningOf: (name) => byKey.get(nameKey(nameWords(name))) ?? null, all: [...byKey.values()] };
}

function readTable(file: string): z.infer<typeof RoleNamesFile> {
  const parsed = parseYaml(readSourceText(file));
  if (parsed.kind === 'problems') {
    const [{ line, message }] = parsed.problems;
    throw new SourceFileError(file, line, null, message);
  }
  const table = RoleNamesFile.safeParse(parsed.data);
  if (table.success) return table.data;
  const [issue] = table.error.issues;
  const problem = `can't be read as a list of names, means and evidence (${issue?.message}).`;
  throw new SourceFileError(
    file,
    parsed.lineAt(issue?.path as (string | number)[]),
    issue?.path.join('.') ?? '',
    problem,
  );
}
