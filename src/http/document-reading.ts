/**
 * What reading a document takes: parsing and validating it, and compiling it when it comes again. A document that is refused takes as
 * much as one that is answered; one that was found good is remembered, and takes nothing more.
 */
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { HTTP_LIMITS } from './settings';

/** Good documents that are remembered, and their characters in all. */
const MOST_KNOWN = 5_000;
const MOST_CHARACTERS = 10_000_000;

declare module 'fastify' {
  interface FastifyRequest {
    /** True once points were taken for reading its document. */
    hasPaidReading: boolean;
  }
}

/** Points that reading a document takes, by its length: beyond so many characters it has too many words, or long texts, which take little. */
export function readingPoints(text: unknown): number {
  if (typeof text !== 'string') return 0;
  return HTTP_LIMITS.characterPoints * Math.min(text.length, HTTP_LIMITS.charactersPaid);
}

/** Takes points for working out a cost that is too high, if that is why something is refused. */
export function spendOnRefusal(spend: (points: number) => void, refusal: unknown): void {
  const [error] = [refusal].flat() as { readonly extensions?: { readonly code?: unknown } }[];
  if (error?.extensions?.code === 'QUERY_TOO_COSTLY') spend(HTTP_LIMITS.refusedPoints);
}

/** Takes points for documents that the server does not know. */
export class DocumentReading {
  // By their texts: hashing one takes longer than all else that is done here.
  readonly #known = new LRUCache<string, true>({
    max: MOST_KNOWN,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });

  /** Before a document is read. @throws {UsedUpError} if too few points are left */
  pay(request: FastifyRequest): void {
    const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { readonly query?: unknown };
    if (typeof query !== 'string' || this.#known.has(query)) return;
    request.charge(readingPoints(query));
    request.hasPaidReading = true;
  }

  /** Notes that a document was found good. */
  foundGood(text: string): void {
    if (text !== '') this.#known.set(text, true);
  }
}
