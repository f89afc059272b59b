/** Where an export goes: to standard output, a file or a folder; nothing half-written is left behind. */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InvalidOptionError } from '../../domain';
import { type Export, exportStream } from '../../exports';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** Writes the first file of an export to standard output. @returns no files */
export async function exportToOutput(made: Export, signal: AbortSignal): Promise<readonly WrittenFile[]> {
  const [file] = made.files;
  if (made.isFolder || file === undefined) {
    throw new InvalidOptionError('out', 'This export has several files. Name a folder for them with --out.');
  }
  await pipeline(exportStream(file), process.stdout, { end: false, signal });
  return [];
}

/**
 * The files of an export under the names that `out` gives: a folder takes them all; a file's name is that of the first, and what
 * goes with it stands beside it. They are written apart and moved into place when all are whole.
 *
 * @returns the paths and sizes
 */
export async function exportToFiles(made: Export, out: string, signal: AbortSignal): Promise<readonly WrittenFile[]> {
  const folder = made.isFolder ? resolve(out) : dirname(resolve(out));
  const isThere = await stat(resolve(out)).catch(() => null);
  if (isThere !== null && isThere.isDirectory() !== made.isFolder) {
    const [is, want] = made.isFolder ? ['a file', 'a folder'] : ['a folder', 'a file'];
    throw new InvalidOptionError('out', `--out names ${is}, but this export needs ${want}: "${out}".`);
  }
  if (isThere !== null && !isThere.isDirectory() && !isThere.isFile()) {
    throw new InvalidOptionError(
      'out',
      `--out names a device or pipe, "${out}". Leave it out and direct standard output there.`,
    );
  }
  const names = made.files.map(({ name }, place) => nameIn(made, name, place, out));
  const unfinished = await makeUnfinished(folder);
  try {
    for (const [place, file] of made.files.entries()) {
      const path = join(unfinished, names[place] as string);
      await pipeline(exportStream(file), createWriteStream(path), { signal });
    }
    const files = [];
    for (const name of names) {
      const { size } = await stat(join(unfinished, name));
      await rename(join(unfinished, name), join(folder, name));
      files.push({ path: join(folder, name), bytes: size });
    }
    return files;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** A new folder within one that is made if it is not there. @throws {InvalidOptionError} if it can't be */
async function makeUnfinished(folder: string): Promise<string> {
  try {
    await makeFolder(folder);
    return await mkdtemp(join(folder, '.career-atlas-'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const remedy = 'Name a place where you may write.';
    throw new InvalidOptionError(
      'out',
      `--out can't be written: no file or folder can be made in "${folder}" (${code}). ${remedy}`,
    );
  }
}

/** Makes a folder and those above it. Node's own `recursive` never ends where a file system refuses with ENOENT, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null))?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** What goes with a file has its name and more: `moves.csv-metadata.json`. */
function nameIn({ isFolder, files }: Export, name: string, place: number, out: string): string {
  if (isFolder) return name;
  return place === 0 ? basename(out) : name.replace(files[0]?.name ?? '', basename(out));
}
