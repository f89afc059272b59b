/** Finds the sources in a folder by the names of their publishers' files. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InvalidOptionError } from '../../domain';
import type { ImportableSource } from './import-sources';

/** A source, and its file or folder. */
export interface FoundSource {
  readonly source: ImportableSource;
  readonly place: string;
}

interface Sign {
  readonly source: ImportableSource;
  /** The name of a file that only this source has. */
  readonly file: RegExp;
  /** True if the folder around the file is what is imported. */
  readonly isFolder: boolean;
}

/** In the order in which they are imported: later ones refer to earlier ones. */
const SIGNS: readonly Sign[] = [
  { source: 'onet', file: /^Occupation Data\.txt$/, isFolder: true },
  { source: 'oews', file: /^national_M\d{4}\w*\.(?:csv|xlsx)$/i, isFolder: false },
  { source: 'projections', file: /^occupation\.xlsx$/i, isFolder: false },
  { source: 'esco', file: /^occupations_en\.csv$/, isFolder: true },
  { source: 'esco-labels', file: /^occupations_(?!en)[a-z]{2}\.csv$/, isFolder: true },
  { source: 'crosswalk', file: /^esco_onet_crosswalk\w*\.csv$/i, isFolder: false },
  { source: 'moves', file: /^observed_moves\.csv$/, isFolder: true },
  { source: 'oasis', file: /^workcontext_oasis_\d{4}_v[\d.]+\.csv$/i, isFolder: true },
  { source: 'rome', file: /^unix_rubrique_mobilite_v\d+_utf8\.csv$/i, isFolder: true },
  { source: 'jobtech', file: /^substitutability-relations-between-occupations\.json$/, isFolder: false },
];

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
    `${folder} holds no source. Expected are files such as "Occupation Data.txt" (O*NET), national_M2025_dl.xlsx (OEWS), occupation.xlsx (projections), occupations_en.csv (ESCO), occupations_de.csv (its names in another language), esco_onet_crosswalk.csv, observed_moves.csv, workcontext_oasis_2023_v1.0.csv, unix_rubrique_mobilite_v460_utf8.csv (ROME) and substitutability-relations-between-occupations.json (JobTech), also in folders in it.`,
  );
}

/** As `findSources`, of a folder that is there; empty if it holds none. */
export function sourcesIn(folder: string): readonly FoundSource[] {
  const files = filesIn(folder, MOST_DEPTH, { names: 0 });
  return SIGNS.flatMap(({ source, file, isFolder }) => {
    const places = files.filter((path) => file.test(basename(path))).map((path) => (isFolder ? dirname(path) : path));
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
