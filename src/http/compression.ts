/** Compresses what is large and what a client understands: exports, large answers, the schema. Pages are compressed when built. */
import type { IncomingHttpHeaders } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/**
 * Smaller answers are sent as they are, in bytes. They still arrive in one round trip: a connection starts with ten packets (RFC
 * 6928, 2013), about 14 kB. Compressing them would only cost time.
 */
export const SMALLEST_COMPRESSED_BYTES = 14_000;

/** Texts. Parquet and pictures are compressed already. */
const TEXTS = /^text\/(?!event-stream)|[/+](json|xml)(;|$)|x-cypher-query|javascript/;

/** A little smaller than gzip's default, in the same time; zlib's own default, 11, takes about ninety times as long. */
const BROTLI_QUALITY = 4;

/** Bytes whose compression takes a point: other threads do it, so it is not measured. */
const BYTES_FOR_A_POINT = 40;

/** Has all routes added to `app` from now on compress what they answer. Streams stay streams. */
export async function addCompression(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    // If an answer holds a secret and text that an attacker chose, its compressed size can reveal the secret (BREACH, 2013).
    if (headers.authorization !== undefined || headers.cookie !== undefined) headers['x-no-compression'] = '1';
    done();
  });
  // The plugin weighs what a client understands before it looks at the size.
  app.addHook('onSend', (request, _reply, payload, done) => {
    const { headers } = request;
    const bytes = typeof payload === 'string' ? Buffer.byteLength(payload) : Number.NaN;
    if (bytes < SMALLEST_COMPRESSED_BYTES) headers['x-no-compression'] = '1';
    if (bytes >= SMALLEST_COMPRESSED_BYTES && isCompressed(headers)) request.spend(bytes / BYTES_FOR_A_POINT);
    done();
  });
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: SMALLEST_COMPRESSED_BYTES,
    // Answers of this size and more go through a stream, whose work other threads do.
    syncThreshold: 0,
    customTypes: TEXTS,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}

function isCompressed(headers: IncomingHttpHeaders): boolean {
  return headers['x-no-compression'] === undefined && /\b(br|gzip)\b/.test(String(headers['accept-encoding'] ?? ''));
}
