/** What no text of a publisher holds. */
import { isUtf8 } from 'node:buffer';
import { SourceFileError } from '../domain';

const NEWLINE = 0x0a;

/**
 * Nothing, for text in UTF-8 without control characters other than tabs and line ends.
 *
 * @param firstLine - number of the line that the bytes begin with
 * @throws {SourceFileError} with the line of what is wrong
 */
export function refuseDamage(file: string, firstLine: number, bytes: Buffer): void {
  const control = firstControl(bytes);
  if (control >= 0) {
    const line = firstLine + countOf(bytes.subarray(0, control), NEWLINE);
    const code = (bytes[control] ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new SourceFileError(
      file,
      line,
      null,
      `holds the control character U+${code}. It is damaged: fetch it again.`,
    );
  }
  if (isUtf8(bytes)) return;
  const line = firstLine + linesBeforeDamage(bytes);
  throw new SourceFileError(file, line, null, 'not UTF-8. Save the file as UTF-8 text, or fetch it again.');
}

/** How many times a byte occurs. */
export function countOf(bytes: Buffer, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
}

function firstControl(bytes: Buffer): number {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if ((byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f) return at;
  }
  return -1;
}

function linesBeforeDamage(bytes: Buffer): number {
  for (let lines = 0, start = 0; start < bytes.length; lines++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return lines;
    start = end + 1;
  }
  return 0;
}
