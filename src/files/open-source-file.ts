/** Opens files that others wrote: only regular files of a possible size, whatever the path leads to. */
import { closeSync, constants, fstatSync, openSync, type Stats } from 'node:fs';
import { basename, dirname } from 'node:path';
import { inBytes, SourceFileError } from '../domain';
import { SOURCE_LIMITS } from './source-limits';

/** An open file; who opens it closes it. */
export interface SourceFile {
  /** Its name, for messages. */
  readonly name: string;
  readonly descriptor: number;
  /** Bytes. */
  readonly size: number;
}

/**
 * The file at a path, open for reading. A pipe or a device is refused at once, although it could be read for ever.
 *
 * @param mostBytes - a larger file is refused
 * @param shownAs - what messages call it; its name by default
 * @throws {SourceFileError} if it is missing, can't be read, is no file or is too large
 */
export function openSourceFile(
  path: string,
  mostBytes: number = SOURCE_LIMITS.fileBytes,
  shownAs?: string,
): SourceFile {
  const name = shownAs ?? basename(path);
  let descriptor: number;
  try {
    // Without O_NONBLOCK, opening a pipe waits until somebody writes. Windows has no such pipes.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw new SourceFileError(name, 0, null, unreadable(cause as NodeJS.ErrnoException, path));
  }
  try {
    const found = fstatSync(descriptor);
    const problem = problemWith(found, mostBytes);
    if (problem !== null) throw new SourceFileError(name, 0, null, problem);
    return { name, descriptor, size: found.size };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function unreadable({ code, message }: NodeJS.ErrnoException, path: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `is not there; expected in ${dirname(path)}.`;
    case 'EACCES':
    case 'EPERM':
      return `may not be read. Give yourself the right to read it, in ${dirname(path)}.`;
    case 'ENXIO':
      return 'is not a file. Give the file that the publisher offers.';
    default:
      return `can't be read (${message}); expected in ${dirname(path)}.`;
  }
}

function problemWith(found: Stats, mostBytes: number): string | null {
  if (found.isDirectory()) return 'is a folder, not a file. Give the file itself.';
  if (!found.isFile()) {
    const kind = found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device';
    return `is ${kind}, not a file. Give the file that the publisher offers.`;
  }
  if (found.size <= mostBytes) return null;
  return `has ${inBytes(found.size)}, and at most ${inBytes(mostBytes)} are read. It is another file than is expected here, or damaged: fetch it again.`;
}
