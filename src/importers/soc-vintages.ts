/** Translates codes of the Standard Occupational Classification from 2010 to 2018, by the bureau's own table. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { SourceFileError } from '../domain';
import { readSourceText } from '../files';

const FILE = 'soc_2010_to_2018.json';

const Code = z.string().regex(/^\d\d-\d{4}$/, 'a code such as 15-1252');
const Table = z.object({
  one_to_one: z.record(Code, Code),
  ambiguous: z.record(Code, z.array(Code).min(1)),
});

export interface SocVintages {
  /** The codes of 2018 that a detailed code of 2010 became; empty if there was no such code. */
  successorsOf(code: string): readonly string[];
  /**
   * The detailed codes of 2010 that a code covers: itself, or all that begin like a broad code without its closing
   * zeros.
   */
  detailedCodes(code: string): readonly string[];
}

/**
 * The table beside a source's files: in the folder itself, or in the folder `crosswalks` next to it.
 *
 * @throws {SourceFileError} if it is missing or has the wrong form
 */
export function readSocVintages(folder: string): SocVintages {
  const places = [join(folder, FILE), join(dirname(folder), 'crosswalks', FILE)];
  const path = places.find((place) => existsSync(place));
  if (path === undefined) {
    throw new SourceFileError(FILE, 0, null, `is not there; expected as ${places.join(' or ')}.`);
  }
  const { one_to_one: renamed, ambiguous } = parsed(path);
  const successors = new Map<string, readonly string[]>(Object.entries(ambiguous));
  for (const [code, successor] of Object.entries(renamed)) successors.set(code, [successor]);
  const all = [...successors.keys()].sort();
  return {
    successorsOf: (code) => successors.get(code) ?? [],
    detailedCodes(code) {
      if (successors.has(code) || !code.endsWith('0')) return successors.has(code) ? [code] : [];
      const start = code.replace(/0+$/, '');
      return all.filter((detailed) => detailed.startsWith(start));
    },
  };
}

function parsed(path: string): z.infer<typeof Table> {
  let content: unknown;
  try {
    content = JSON.parse(readSourceText(path));
  } catch (error) {
    if (error instanceof SourceFileError) throw error;
    throw new SourceFileError(basename(path), 0, null, `no JSON (${error}). Fetch it again.`);
  }
  const table = Table.safeParse(content);
  if (table.success) return table.data;
  const [issue] = table.error.issues;
  throw new SourceFileError(basename(path), 0, issue?.path.join('.') ?? null, `${issue?.message}.`);
}
