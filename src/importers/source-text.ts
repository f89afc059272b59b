/** Reads sources' files as UTF-8 text, with errors that name file and line. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { SourceFileError } from '../domain';

/** A file's text. @throws {SourceFileError} if it is missing, can't be read or isn't UTF-8 */
export function readSourceText(path: string): string {
  const file = basename(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : `can't be read (${cause})`;
    throw new SourceFileError(file, 0, null, `${reason}; expected in ${dirname(path)}.`);
  }
  return decode(bytes, file);
}

function decode(bytes: Buffer, file: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    const line = firstUndecodableLine(bytes);
    throw new SourceFileError(file, line, null, 'not UTF-8. Save the file as UTF-8 text, or fetch it again.');
  }
}

function firstUndecodableLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 0;
}
