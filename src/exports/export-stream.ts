import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExportFile } from '../exporters';

/**
 * A file of an export as bytes, made as fast as the reader takes them. Other work runs between pieces. Destroying the
 * stream ends the work.
 */
export function exportStream(file: ExportFile): Readable {
  return Readable.from(bytesOf(file), { objectMode: false });
}

async function* bytesOf(file: ExportFile): AsyncIterable<Uint8Array> {
  for await (const piece of file.chunks()) {
    // A stream takes an empty piece for its end, or for nothing.
    if (piece.length > 0) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
    await nextTurn();
  }
}
