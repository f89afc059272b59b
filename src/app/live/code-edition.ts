/** Which code makes what a start file holds. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';

/** `src` or `dist`, whichever runs. */
const PROGRAM = join(__dirname, '..', '..');
const EXTENSION = extname(__filename);

/** The modules that read a store, make its graph and what is kept with it, and write and read the file. */
const MAKERS = ['store/index', 'app/live/made-graphs', 'app/live/start-file'];

/** The statements that read a store; a folder next to src/ and dist/. */
const STATEMENTS = join('..', 'cypher', 'read');

/** What a module imports, also if a comment only mentions it: one file too many is safe, one too few is not. */
const IMPORTED = /\b(?:from|import|require)\s*\(?\s*['"]([\w@./-]+)['"]/g;

/** The code that a kept graph depends on. */
interface Code {
  /** Our modules and data, by their paths. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Packages that they import, with versions, ascending. */
  readonly packages: readonly string[];
}

/**
 * A digest of all that a kept graph depends on besides the store: the modules that make it with everything that they import, and how
 * this Node.js compares, folds and lays out letters and numbers. It follows from the code: nobody has to list a room or raise a number.
 * About 30 ms.
 *
 * @param program - the folder of the code; default: of the code that runs
 */
export function codeEdition(program = PROGRAM): string {
  const hash = createHash('sha256');
  const { v8, unicode, icu } = process.versions;
  const { files, packages } = codeOf(program);
  hash.update(JSON.stringify([v8, unicode, icu, endianness(), packages]));
  const statements = filesIn(join(program, STATEMENTS)).map((path) => [path, readFileSync(path)] as const);
  for (const [path, content] of [...[...files].sort(([a], [b]) => (a < b ? -1 : 1)), ...statements]) {
    hash.update(`${relative(program, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * The modules in MAKERS with all that they import, and what those import.
 * @throws {Error} if a module imports a file that is not there
 */
export function codeOf(program = PROGRAM): Code {
  const files = new Map<string, Buffer>();
  const packages = new Set<string>();
  const add = (path: string): void => {
    if (files.has(path)) return;
    const content = readFileSync(path);
    files.set(path, content);
    if (path.endsWith('.json')) return;
    for (const [, name] of content.toString('latin1').matchAll(IMPORTED)) {
      if (name!.startsWith('.')) add(fileOf(path, name!));
      else for (const each of packageOf(path, name!)) packages.add(each);
    }
  };
  for (const name of MAKERS) add(join(program, `${name}${EXTENSION}`));
  return { files, packages: [...packages].sort() };
}

/** The file that an import names, as Node.js finds it. */
function fileOf(importer: string, name: string): string {
  const path = join(dirname(importer), name);
  const found = [path, `${path}${EXTENSION}`, join(path, `index${EXTENSION}`)].find(
    (each) => extname(each) !== '' && existsSync(each),
  );
  if (found === undefined) throw new Error(`${importer} imports ${name}, which is not there.`);
  return found;
}

/** "lru-cache 11.5.3"; nothing for what is part of Node.js, or only looks like an import. */
function packageOf(importer: string, name: string): readonly string[] {
  const own = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  for (let folder = dirname(importer); folder !== dirname(folder); folder = dirname(folder)) {
    const about = join(folder, 'node_modules', own, 'package.json');
    if (existsSync(about))
      return [`${own} ${(JSON.parse(readFileSync(about, 'utf8')) as { version: string }).version}`];
  }
  return [];
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}
