/** Opens zip archives that others made, and refuses what harms: paths outside, links, bombs, passwords. */
import { closeSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { inBytes, SourceFileError } from '../domain';
import { openSourceFile } from './open-source-file';

/** How much an archive may hold. */
export interface ZipLimits {
  readonly archiveBytes: number;
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed one, of all files together. */
  readonly ratio: number;
}

/** O*NET's archive has 13 MB, 45 files and 98 MB unpacked; text gets 8 to 20 times smaller. Estimates of what they grow to. */
export const ZIP_LIMITS: ZipLimits = Object.freeze({
  archiveBytes: 100_000_000,
  entries: 1000,
  unpackedBytes: 600_000_000,
  ratio: 100,
});

/** One file in an archive. */
export interface ZippedFile {
  /** With `/` between folders; never absolute, never with `..`. */
  readonly path: string;
  readonly bytes: number;
  /** Its content; ends with an error if it has not as many bytes as it states, or they are damaged. */
  open(): Promise<Readable>;
}

/**
 * Calls `use` with the files of an archive, in its order, and closes it.
 *
 * @throws {SourceFileError} if it is no zip archive or holds something that is refused; then `use` is not called
 */
export async function withZip<Result>(
  path: string,
  use: (files: readonly ZippedFile[]) => Promise<Result>,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<Result> {
  const { name, descriptor, size } = openSourceFile(path, limits.archiveBytes);
  const archive = await fromFdPromise(descriptor, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    closeSync(descriptor);
    throw damaged(name, error);
  });
  try {
    return await use(await filesOf(archive, name, size, limits));
  } finally {
    archive.close();
  }
}

async function filesOf(archive: ZipFile, name: string, size: number, limits: ZipLimits): Promise<ZippedFile[]> {
  const files: ZippedFile[] = [];
  const seen = new Set<string>();
  let total = 0;
  const refuse = (problem: string) => new SourceFileError(name, 0, null, `${problem} Nothing was unpacked.`);
  if (archive.entryCount > limits.entries) {
    throw refuse(`holds ${archive.entryCount} files, and at most ${limits.entries} are unpacked.`);
  }
  for await (const entry of entriesOf(archive, name)) {
    const problem = problemWith(entry, seen);
    if (problem !== null) throw refuse(problem);
    if (entry.fileName.endsWith('/')) continue;
    total += entry.uncompressedSize;
    if (total > limits.unpackedBytes) throw refuse(`holds more than ${inBytes(limits.unpackedBytes)}.`);
    files.push({
      path: entry.fileName,
      bytes: entry.uncompressedSize,
      open: () =>
        archive.openReadStreamPromise(entry).catch((error: Error) => {
          throw damaged(name, error);
        }),
    });
  }
  if (total > size * limits.ratio) {
    throw refuse(`has ${inBytes(size)} and would be ${inBytes(total)} unpacked, as only a zip bomb is.`);
  }
  return files;
}

async function* entriesOf(archive: ZipFile, name: string): AsyncGenerator<Entry> {
  try {
    yield* archive.eachEntry();
  } catch (error) {
    throw damaged(name, error as Error);
  }
}

/** An error of the library: it also refuses absolute paths and those with `..`. */
function damaged(name: string, { message }: Error): SourceFileError {
  if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(message)) {
    return new SourceFileError(name, 0, null, `holds a path outside its folder (${message}). Nothing was unpacked.`);
  }
  return new SourceFileError(name, 0, null, `is no whole zip archive (${message}). Fetch it again.`);
}

const [FILE_TYPE, REGULAR, FOLDER] = [0o170000, 0o100000, 0o040000];
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ODD_NAME = /[\u0000-\u001f\u007f:]|(?:^|\/)\.{1,2}(?:\/|$)|^\/|\/\//;
const MOST_NAME_LENGTH = 200;

/** What is wrong with an entry; null for a file or folder with a plain name. */
function problemWith(entry: Entry, seen: Set<string>): string | null {
  const { fileName: path } = entry;
  const shown = JSON.stringify(path.length > 80 ? `${path.slice(0, 79)}…` : path);
  if (ODD_NAME.test(path) || path.length > MOST_NAME_LENGTH) return `holds the path ${shown}.`;
  if (entry.isEncrypted()) return `asks for a password for ${shown}.`;
  // The upper half holds the mode of Unix, where the archive was made on such a system.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR && type !== FOLDER) return `holds ${shown}, which is a link or a device.`;
  const key = path.toLowerCase().normalize();
  if (seen.has(key)) return `holds ${shown} twice.`;
  seen.add(key);
  return null;
}
