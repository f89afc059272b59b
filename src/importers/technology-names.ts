/**
 * One name for each technology, whatever a source calls it: "Structured query language SQL" and "Oracle PL/SQL" are not
 * the same thing, "Structured query language SQL" and "SQL" are. The table of aliases is data, kept beside the seeds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { SourceFileError, slugOf } from '../domain';

export interface TechnologyNames {
  /** The name by which this project knows a technology; a name without an alias is its own. Idempotent. */
  canonical(name: string): string;
  /** The name that the table gives a technology, or null if it has neither name nor alias like this. */
  listed(name: string): string | null;
}

/** Where the table of aliases lies: beside the seeds, in the sources as in the built package. */
export const TECHNOLOGY_ALIASES_FILE = join(__dirname, '..', '..', 'seeds', 'aliases', 'technologies.yaml');

const Table = z.record(z.string(), z.array(z.string()));

/**
 * The names of technologies by a table of aliases: canonical name -> names that mean the same.
 *
 * @throws {SourceFileError} if the file is missing or no such table, or an alias means two technologies
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
    // "PostgreSQL software": what is left of one word is a product only if the table knows it.
    canonicalBySlug.get(slugOf(name.trim().replace(/ software$/, ''))) ??
    null;
  return { listed, canonical: (name) => listed(name) ?? withoutSoftware(name.trim()) };
}

function readTable(file: string): Readonly<Record<string, readonly string[]>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SourceFileError(file, 0, null, `can't be read (${cause}).`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) throw new SourceFileError(file, lines.linePos(error.pos[0]).line, null, error.message);
  const table = Table.safeParse(document.toJS());
  if (!table.success) {
    const [issue] = table.error.issues;
    const path = issue?.path.join('.') ?? '';
    throw new SourceFileError(file, 0, path, `expected canonical name: [alias, …] (${issue?.message})`);
  }
  return table.data;
}

/**
 * "Amazon Web Services AWS software" without "software", but only behind two or more words that all begin with a capital
 * or digit: in "Accounting software" or "CAD software" the word says what the thing is.
 */
function withoutSoftware(name: string): string {
  const [, rest] = /^(.+) software$/.exec(name) ?? [];
  return rest !== undefined && /^[A-Z]\S*( [A-Z0-9]\S*)+$/.test(rest) ? rest : name;
}
