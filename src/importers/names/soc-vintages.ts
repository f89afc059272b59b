/** Translates codes of the Standard Occupational Classification from 2010 to 2018, by the bureau's own table. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { SourceFileError } from '../../domain';
import { readSourceText } from '../../files';
import { readWorkbookTable } from '../reading/workbook-table';

/** The bureau's workbook, and the same as JSON. */
const WORKBOOK = 'soc_2010_to_2018_crosswalk.xlsx';
const JSON_FILE = 'soc_2010_to_2018.json';

const CODE = /^\d\d-\d{4}$/;
const Code = z.string().regex(CODE, 'a code such as 15-1252');
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
 * The table beside a source's files: in the folder itself, or in the folder `crosswalks` next to it; as JSON, or as the
 * bureau's workbook.
 *
 * @throws {SourceFileError} if it is missing or has the wrong form
 */
export async function readSocVintages(folder: string): Promise<SocVintages> {
  const folders = [folder, join(dirname(folder), 'crosswalks')];
  const path = folders
    .flatMap((each) => [join(each, JSON_FILE), join(each, WORKBOOK)])
    .find((each) => existsSync(each));
  if (path === undefined) {
    const remedy = `Fetch the bureau's table with "career-atlas import crosswalk --download", or put it there yourself.`;
    throw new SourceFileError(WORKBOOK, 0, null, `is not there; expected in ${folders.join(' or ')}. ${remedy}`);
  }
  const successors = path.endsWith(JSON_FILE) ? parsed(path) : await readWorkbook(path);
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

/** Codes of 2010, each with what it became. */
type Successors = ReadonlyMap<string, readonly string[]>;

async function readWorkbook(path: string): Promise<Successors> {
  const successors = new Map<string, string[]>();
  const columns = ['2010 SOC Code', '2018 SOC Code'] as const;
  for await (const row of readWorkbookTable(path, columns)) {
    // Notes stand below the table.
    if (!CODE.test(row.optionalText('2010 SOC Code'))) continue;
    const [before, after] = [row.text('2010 SOC Code'), row.text('2018 SOC Code')];
    if (!CODE.test(after)) throw row.problem('2018 SOC Code', `"${after}" is not a code such as 15-1252.`);
    const known = successors.get(before) ?? [];
    successors.set(before, known);
    if (!known.includes(after)) known.push(after);
  }
  if (successors.size > 0) return successors;
  throw new SourceFileError(basename(path), 0, '2010 SOC Code', 'has no code such as 15-1252. Fetch it again.');
}

function parsed(path: string): Successors {
  let content: unknown;
  try {
    content = JSON.parse(readSourceText(path));
  } catch (error) {
    if (error instanceof SourceFileError) throw error;
    throw new SourceFileError(basename(path), 0, null, `no JSON (${error}). Fetch it again.`);
  }
  const table = Table.safeParse(content);
  if (!table.success) {
    const [issue] = table.error.issues;
    throw new SourceFileError(basename(path), 0, issue?.path.join('.') ?? null, `${issue?.message}.`);
  }
  const { one_to_one: renamed, ambiguous } = table.data;
  const successors = new Map<string, readonly string[]>(Object.entries(ambiguous));
  for (const [code, successor] of Object.entries(renamed)) successors.set(code, [successor]);
  return successors;
}
