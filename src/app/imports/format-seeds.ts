import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { SourceFileError } from '../../domain';
import { formatYaml, parseYaml, readSourceText } from '../../files';
import { schemaFileOf, seedSchema } from './seed-schemas';

/** Seed files by whether they have the one form. */
export interface FormattedSeeds {
  /** Paths of the files that had another form, as given. */
  readonly changed: readonly string[];
  /** How many files were read. */
  readonly files: number;
}

/** The line by which editors find the schema of a YAML file. */
const MODELINE = '# yaml-language-server: $schema=';

/**
 * Formats seed files: see `formatYaml`. Fields stand in the order of their schema, and where the folder of schemas lies beside that of the
 * seeds, as it does in the project, the first line names the schema for editors. Files that are formatted stay untouched.
 *
 * @param place - a folder with the folders in it, or one file
 * @param write - false: only says which files it would change
 * @throws {SourceFileError} if a file is missing, or is not YAML; then nothing was written
 */
export function formatSeeds(place: string, write: boolean): FormattedSeeds {
  const paths = seedPaths(place);
  if (paths.length === 0) throw new SourceFileError(place, 0, null, 'no seed file here: expected *.yaml');
  const changed = paths.flatMap((path) => {
    const text = readSourceText(path, undefined, path);
    const formatted = formattedSeed(path, text);
    return formatted === text ? [] : [{ path, formatted }];
  });
  if (write) for (const { path, formatted } of changed) writeFileSync(path, formatted);
  return { changed: changed.map(({ path }) => path), files: paths.length };
}

function formattedSeed(path: string, text: string): string {
  const schema = schemaFileOf(resolve(path));
  const body = formatYaml(text.startsWith(MODELINE) ? text.replace(/^.*\n/, '') : text, seedSchema(schema));
  if (body === null) {
    const parsed = parseYaml(text);
    const [{ line, message }] =
      parsed.kind === 'problems' ? parsed.problems : [{ line: 0, message: 'has several documents' }];
    throw new SourceFileError(path, line, null, message);
  }
  const found = schemaBeside(path, schema);
  const named = found ?? (text.startsWith(MODELINE) ? text.slice(MODELINE.length, text.indexOf('\n')) : null);
  return named === null ? body : `${MODELINE}${named}\n${body}`;
}

/** The path to the schema from the file, if a folder above it has it in `schema/`, two levels up at most; else null. */
function schemaBeside(path: string, schema: string): string | null {
  const folder = dirname(resolve(path));
  const found = [join('..', 'schema', schema), join('..', '..', 'schema', schema)].find((each) =>
    existsSync(join(folder, each)),
  );
  return found === undefined ? null : found.split(sep).join('/');
}

function seedPaths(place: string): readonly string[] {
  if (!existsSync(place)) throw new SourceFileError(place, 0, null, 'there is no such file or folder');
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => relative('', join(place, name)));
}
