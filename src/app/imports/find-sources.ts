/** Finds the sources in a folder by the names of their publishers' files. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InvalidOptionError, listed } from '../../domain';
import { type ImportableSource, publicSource, SOURCE_NAMES } from '../../importers';

/** A source, and its file or folder. */
export interface FoundSource {
  readonly source: ImportableSource;
  readonly place: string;
}

/** Folders below the one that is searched, and names in all of them: more is no folder of sources. Estimates. */
const MOST_DEPTH = 4;
const MOST_NAMES = 20_000;

/**
 * The sources in a folder and the folders in it, in the order in which they are imported.
 *
 * @throws {InvalidOptionError} if there is no such folder, it holds no source or too much, or it holds one source twice
 */
export function findSources(folder: string): readonly FoundSource[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new InvalidOptionError('directory', `There is no folder ${folder}. Give the one that holds the sources.`);
  }
  const found = sourcesIn(folder);
  if (found.length > 0) return found;
  throw new InvalidOptionError(
    'directory',
    `${folder} holds no source. Expected are files such as ${listed(SOURCE_NAMES.map((name) => publicSource(name).knownAs))}, also in folders in it.`,
  );
}

/** As `findSources`, of a folder that is there; empty if it holds none. */
export function sourcesIn(folder: string): readonly FoundSource[] {
  const files = filesIn(folder, MOST_DEPTH, { names: 0 });
  return SOURCE_NAMES.flatMap((source) => {
    const { file, takes } = publicSource(source);
    const found = files.filter((path) => file.test(basename(path)));
    const places = takes === 'FOLDER' ? found.map((path) => dirname(path)) : found;
    const [first, second] = [...new Set(places)];
    if (first !== undefined && second !== undefined) {
      throw new InvalidOptionError(
        'directory',
        `${folder} holds ${source} twice: ${first} and ${second}. Import the one you mean with "career-atlas import ${source}", or move the other away.`,
      );
    }
    return first === undefined ? [] : [{ source, place: first }];
  });
}

/** Paths of the files in a folder, in order of names; downloads that broke off are left out. */
function filesIn(folder: string, depth: number, seen: { names: number }): readonly string[] {
  const names = readdirSync(folder).sort();
  seen.names += names.length;
  if (seen.names > MOST_NAMES) {
    throw new InvalidOptionError('directory', `${folder} holds too many files. Give a folder that holds only sources.`);
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() === true) return [path];
    if (found?.isDirectory() !== true || depth === 0 || name.endsWith('.part')) return [];
    return filesIn(path, depth - 1, seen);
  });
}
