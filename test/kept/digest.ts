/** Digests that say whether what was made from files is still what they would give. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..', '..');

/** Where things are kept between suites and runs. */
export const KEPT = join(PROJECT, '.cache', 'test');

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
  hash.update(ofProject(code, [...files, 'package-lock.json']));
  for (const file of releases.flatMap(filesUnder).sort()) hash.update(`\0${file}\0${stampOf([file])}`);
  return hash.digest('hex').slice(0, 24);
}

/** What is noted of a digest of the project's files, so that nobody reads them all again before one of them changes. */
interface Note {
  /** The files that the code reaches. */
  readonly reached: readonly string[];
  readonly stamp: string;
  readonly digest: string;
}

/** A digest of the contents of the project's files, which are some hundreds: suites ask for it each time they start a server. */
function ofProject(code: readonly string[], paths: readonly string[]): string {
  const whole = paths.map((path) => join(PROJECT, path)).flatMap(filesUnder);
  const name = createHash('sha256')
    .update(JSON.stringify([code, paths]))
    .digest('hex')
    .slice(0, 24);
  const place = join(KEPT, `digest-${name}.json`);
  const noted = noteIn(place);
  if (noted !== null && noted.stamp === stampOf([...noted.reached, ...whole])) return noted.digest;
  const reached = [...filesReachedFrom(code.map((path) => join(PROJECT, path)))];
  const stamp = stampOf([...reached, ...whole]);
  const hash = createHash('sha256');
  for (const file of [...reached, ...whole].sort()) {
    hash.update(`\0${relative(PROJECT, file)}\0`).update(readFileSync(file));
  }
  const digest = hash.digest('hex');
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(`${place}.${process.pid}`, JSON.stringify({ reached, stamp, digest } satisfies Note));
  renameSync(`${place}.${process.pid}`, place);
  return digest;
}

/** Null if there is none; another suite may take an old one away at any moment. */
function noteIn(place: string): Note | null {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Note;
  } catch {
    return null;
  }
}

/** The sizes of files and when they changed last; of files that are gone, that they are. */
function stampOf(files: readonly string[]): string {
  const stats = files.map((file) => [file, statSync(file, { throwIfNoEntry: false })] as const);
  const lines = stats.map(([file, stat]) => `${file} ${stat?.size} ${stat?.mtimeMs}`);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
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
