/** Names of roles that people use and no source has: abbreviations, colloquial words, titles of other countries, what is no occupation. Data beside the seeds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SourceFileError } from '../../domain';
import { parseYaml, readSourceText } from '../../files';
import { nameKey, nameWords } from '../../graph';

/** Where the table lies: beside the seeds, in the sources as in the built package. */
export const EVERYDAY_NAMES_FILE = join(__dirname, '..', '..', '..', 'seeds', 'aliases', 'roles.yaml');

/** Where the titles of other countries lie, one file a country. */
export const ABROAD_FOLDER = join(__dirname, '..', '..', '..', 'seeds', 'abroad');

/** What an everyday name means. */
export interface EverydayName {
  readonly name: string;
  /** The names of its entry, itself among them. */
  readonly names: readonly string[];
  /** Jobs, the most usual first; each by the titles that it has in different sources, ours first. Empty: no occupation. */
  readonly jobs: readonly (readonly string[])[];
  /** Whose word it is, with its article: "the United Kingdom and Ireland"; null if Americans use it too. */
  readonly country: string | null;
}

export interface EverydayNames {
  /** What the table says of a name in any spelling, number or order of words; null if nothing. */
  meaningOf(name: string): EverydayName | null;
  readonly all: readonly EverydayName[];
}

const Names = z
  .string()
  .min(1)
  .describe('names that people type, between commas')
  // One text, for a list of thousands takes three times as long to read.
  .transform((names) => names.split(',').map((name) => name.trim()));

/** What the table holds. */
export const RoleNamesFile = z.array(
  z.strictObject({
    names: Names,
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

const Job = z
  .string()
  .min(1)
  .describe(
    'a job: a role of ours by its title, one of O*NET by its code in quotes, or both: "Physician | 29-1215.00"',
  );

/** What a file of titles of another country holds. */
export const AbroadFile = z.strictObject({
  country: z.string().min(1).describe('whose titles these are, with the article: "the United Kingdom and Ireland"'),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .describe('month in which they were gathered'),
  names: z
    .array(
      z.tuple([Names, Job], Job).describe('names between commas, then the jobs that they mean, the most usual first'),
    )
    .min(1)
    .describe('what people call jobs there'),
});

let known: EverydayNames | null = null;

/** The tables that come with the package, read once. @throws as `readEverydayNames` */
export function everydayNames(): EverydayNames {
  known ??= readEverydayNames(EVERYDAY_NAMES_FILE, ABROAD_FOLDER);
  return known;
}

/**
 * Everyday names of a table and of a folder with titles of other countries.
 * @throws {SourceFileError} if the table is missing, a file has another form, or a name stands twice
 */
export function readEverydayNames(file: string, abroad?: string): EverydayNames {
  const byKey = new Map<string, EverydayName>();
  const add = (from: string, names: readonly string[], means: readonly string[], country: string | null): void => {
    const jobs = means.map((job) => job.split('|').map((title) => title.trim()));
    for (const name of names) {
      const key = nameKey(nameWords(name));
      if (byKey.has(key))
        throw new SourceFileError(from, 0, name, `"${name}" stands there twice; a name has one entry.`);
      byKey.set(key, { name, names, jobs, country });
    }
  };
  for (const { names, means } of readTable(file, RoleNamesFile)) add(file, names, means, null);
  for (const each of abroad === undefined ? [] : readdirSync(abroad).sort()) {
    const from = join(abroad!, each);
    const { country, names } = readTable(from, AbroadFile);
    for (const [called, ...means] of names) add(from, called, means, country);
  }
  return { meaningOf: (name) => byKey.get(nameKey(nameWords(name))) ?? null, all: [...byKey.values()] };
}

function readTable<Form extends z.ZodType>(file: string, form: Form): z.output<Form> {
  const parsed = parseYaml(readSourceText(file));
  if (parsed.kind === 'problems') {
    const [{ line, message }] = parsed.problems;
    throw new SourceFileError(file, line, null, message);
  }
  const table = form.safeParse(parsed.data);
  if (table.success) return table.data;
  const [issue] = table.error.issues;
  const problem = `can't be read as a list of names and what they mean (${issue?.message}).`;
  throw new SourceFileError(
    file,
    parsed.lineAt(issue?.path as (string | number)[]),
    issue?.path.join('.') ?? '',
    problem,
  );
}
