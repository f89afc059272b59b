/**
 * One name for each technology, whatever a source calls it. "Structured query language SQL" and "SQL" are the same
 * thing; "Oracle PL/SQL" is another. The table of aliases is data, beside the seeds.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { SourceFileError, slugOf } from '../../domain';
import { parseYaml, readSourceText } from '../../files';

export interface TechnologyNames {
  /** Our name for a technology. A name without an alias stays as it is. Idempotent. */
  canonical(name: string): string;
  /** The table's name for a technology, or null if the table has neither this name nor this alias. */
  listed(name: string): string | null;
}

/** The table of aliases. It is beside the seeds, both in the sources and in the built package. */
export const TECHNOLOGY_ALIASES_FILE = join(__dirname, '..', '..', '..', 'seeds', 'aliases', 'technologies.yaml');

/** What the table holds: canonical name -> names that mean the same. */
export const TechnologyNamesFile = z
  .record(z.string(), z.array(z.string().describe('a name that means the same')))
  .describe('our name for a technology, with the names that other sources use');

/**
 * The names of technologies from a table of aliases: canonical name -> names that mean the same.
 *
 * @throws {SourceFileError} if the file is missing or has the wrong form, or an alias means two technologies
 */
export function readTechnologyNames(file: string = TECHNOLOGY_ALIASES_FILE): TechnologyNames {
  const canonicalBySlug = new Map<string, string>();
  for (const [name, aliases] of Object.entries(readTable(file))) {
    for (const spelling of [name, ...aliases]) {
      const slug = slugOf(spelling);
      const other = canonicalBySlug.get(slug);
      if (other !== undefined && other !== name) {
        throw new SourceFileError(file, 0, name, `"${spelling}" already means ${other}; an alias has one meaning.`);
      }
      canonicalBySlug.set(slug, name);
    }
  }
  const listed = (name: string): string | null =>
    canonicalBySlug.get(slugOf(name)) ??
    canonicalBySlug.get(slugOf(withoutSoftware(name.trim()))) ??
    // "PostgreSQL software": if one word is left, it is a product only if the table knows it.
    canonicalBySlug.get(slugOf(name.trim().replace(/ software$/, ''))) ??
    null;
  return { listed, canonical: (name) => listed(name) ?? withoutSoftware(name.trim()) };
}

function readTable(file: string): Readonly<Record<string, readonly string[]>> {
  const parsed = parseYaml(readSourceText(file));
  if (parsed.kind === 'problems') {
    const [{ line, message }] = parsed.problems;
    throw new SourceFileError(file, line, null, message);
  }
  const table = TechnologyNamesFile.safeParse(parsed.data);
  if (!table.success) {
    const [issue] = table.error.issues;
    const path = issue?.path.join('.') ?? '';
    throw new SourceFileError(file, 0, path, `expected canonical name: [alias, …] (${issue?.message})`);
  }
  return table.data;
}

/**
 * "Amazon Web Services AWS software" without "software", but only after two or more words that all begin with a capital
 * or digit. In "Accounting software" or "CAD software" the word says what the thing is.
 */
function withoutSoftware(name: string): string {
  const [, rest] = /^(.+) software$/.exec(name) ?? [];
  return rest !== undefined && /^[A-Z]\S*( [A-Z0-9]\S*)+$/.test(rest) ? rest : name;
}
