/** Reads a file in blocks of complete lines, so that a table of any size takes little memory. */
import { closeSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { inBytes, SourceFileError } from '../domain';
import { countOf, refuseDamage } from './damage';
import { otherKind } from './file-kind';
import { openSourceFile } from './open-source-file';
import { SOURCE_LIMITS, type SourceLimits } from './source-limits';

/** Some complete lines of a file, in UTF-8. */
export interface LineBlock {
  /** With the line ends; the last line of a file may lack its own. */
  readonly bytes: Buffer;
  /** Number of its first line; 1-based. */
  readonly firstLine: number;
  readonly isLast: boolean;
}

const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

const readAsync = promisify(read);

/**
 * The lines of a file in blocks of about 256 kB, in order; none for an empty file. A byte order mark is left out.
 *
 * @throws {SourceFileError} as `openSourceFile`, and with the line of the first text that is not UTF-8, of a control
 * character or of a line that is too long
 */
export async function* lineBlocks(path: string, limits: SourceLimits = SOURCE_LIMITS): AsyncGenerator<LineBlock> {
  const { name, descriptor } = openSourceFile(path, limits.fileBytes);
  try {
    let line = 1;
    let waiting: LineBlock | null = null;
    for await (const bytes of completeLines(name, descriptor, limits)) {
      if (waiting !== null) yield waiting;
      refuseDamage(name, line, bytes);
      waiting = { bytes, firstLine: line, isLast: false };
      line += countOf(bytes, NEWLINE);
    }
    if (waiting !== null) yield { ...waiting, isLast: true };
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes that end with a line, whatever the chunks are in which they come. */
async function* completeLines(name: string, descriptor: number, limits: SourceLimits): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let [total, line] = [0, 1];
  for (;;) {
    const { bytesRead, buffer } = await readAsync(descriptor, Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, null);
    const chunk = buffer.subarray(0, bytesRead);
    const problem = total === 0 ? otherKind(chunk) : null;
    if (problem !== null) throw new SourceFileError(name, 0, null, problem);
    const text = total === 0 ? withoutMark(chunk) : chunk;
    total += bytesRead;
    // A file may grow while it is read, or hold more than its size says.
    if (total > limits.fileBytes) {
      throw new SourceFileError(name, line, null, `goes on after ${inBytes(limits.fileBytes)}. Fetch it again.`);
    }
    if (bytesRead === 0) {
      if (rest.length > 0) yield rest;
      return;
    }
    const end = text.lastIndexOf(NEWLINE) + 1;
    const complete = Buffer.concat([rest, text.subarray(0, end)]);
    rest = end === 0 ? Buffer.concat([rest, text]) : text.subarray(end);
    if (end > 0) {
      line += countOf(complete, NEWLINE);
      yield complete;
    }
    if (rest.length > limits.rowBytes) throw tooLong(name, line, limits);
  }
}

function tooLong(name: string, line: number, { rowBytes }: SourceLimits): SourceFileError {
  return new SourceFileError(name, line, null, `the line is longer than ${inBytes(rowBytes)}: this is no table.`);
}

function withoutMark(chunk: Buffer): Buffer {
  return chunk.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? chunk.subarray(BYTE_ORDER_MARK.length)
    : chunk;
}
