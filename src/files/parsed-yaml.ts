import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Where a build leaves what the seed files hold, a file a text. */
const PARSED = join(__dirname, '..', '..', 'dist', 'parsed');

/** The file in which a build keeps what a text holds. */
export function parsedFile(text: string): string {
  return `${createHash('sha256').update(text).digest('hex')}.json.br`;
}

/** What a build writes into that file: packed, for all of them travel with every release. */
export function packed(json: string): Buffer {
  return brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/**
 * What a YAML text holds, if a build has parsed the same text; else undefined. JSON is read in a fiftieth of the time: parsing the seeds takes
 * more than half of a first start.
 */
export function parsedBefore(text: string): unknown {
  const file = join(PARSED, parsedFile(text));
  return existsSync(file) ? JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) : undefined;
}
