/** Digests that say whether what was made from files is still what they would give. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..', '..');

/** What something is made from: code, small files of the project, large files of a publisher, and other values. */
export interface Ingredients {
  /** Files of TypeScript, from the project's folder on; what they import counts too. */
  readonly code: readonly string[];
  /** Files and folders of the project; their contents count. */
  readonly files: readonly string[];
  /** Files and folders anywhere; their sizes and times of change count, since they are large. */
  readonly releases?: readonly string[];
  /** Anything that JSON can write. */
  readonly values?: unknown;
}

/** A digest of the ingredients; another one as soon as any of them changes. */
export function digestOf({ code, files, releases = [], values = null }: Ingredients): string {
  const hash = createHash('sha256').update(JSON.stringify(values)).update(process.version);
  const whole = [...files, 'package-lock.json'].map((path) => join(PROJECT, path)).flatMap(filesUnder);
  for (const file of [...filesReachedFrom(code.map((path) => join(PROJECT, path))), ...whole].sort()) {
    hash.update(`\0${relative(PROJECT, file)}\0`).update(readFileSync(file));
  }
  for (const file of releases.flatMap(filesUnder).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\0${file}\0${size}\0${mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 24);
}

/** The files and all that they import from this project, directly or not. */
export function filesReachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!file.endsWith('.ts')) continue;
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']*)'/g)) {
      open.push(fileOf(resolve(dirname(file), from)));
    }
  }
  return reached;
}

/** The file that an import without suffix means. */
function fileOf(path: string): string {
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  if (found === undefined) throw new Error(`No file is at ${path}.`);
  return found;
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((entry) => filesUnder(join(path, entry)));
}
