import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExportFile } from '../exporters';

/**
 * A file of an export as bytes, made as fast as the reader takes them. Destroying the stream ends the work.
 *
 * @param turn - waits until the next piece may be made; default: other work of this process runs between pieces
 */
export function exportStream(file: ExportFile, turn: () => Promise<void> = nextTurn): Readable {
  return Readable.from(bytesOf(file, turn), { objectMode: false });
}

async function* bytesOf(file: ExportFile, turn: () => Promise<void>): AsyncIterable<Uint8Array> {
  await turn();
  for await (const piece of file.chunks()) {
    // A stream takes an empty piece for its end, or for nothing.
    if (piece.length > 0) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
    await turn();
  }
}
