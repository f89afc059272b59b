/**
 * What reading a document takes: parsing and validating it, and compiling it when it comes again. A document that is refused takes as
 * much as one that is answered; one that was found good is remembered, and takes nothing more.
 */
import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../graphql';
import { HTTP_LIMITS } from './settings';

/** Good documents that are remembered, by their hashes. */
const MOST_KNOWN = 5_000;

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
  readonly #known = new LRUCache<string, true>({ max: MOST_KNOWN });

  /** Before a document is read. @throws {BadRequestError} 429 if too few points are left */
  pay(request: FastifyRequest): void {
    const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { readonly query?: unknown };
    if (typeof query !== 'string' || this.#known.has(hashOf(query))) return;
    request.charge(readingPoints(query));
    request.hasPaidReading = true;
  }

  /** Notes what was found good. What was sent by its hash alone, or was known and is read again, is paid for while it is read. */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        parsingDidStart: async ({ source, contextValue }) => contextValue.payReading(readingPoints(source)),
        validationDidStart:
          async ({ queryHash }) =>
          async (errors) => {
            if (errors === undefined || errors.length === 0) this.#known.set(queryHash, true);
          },
      }),
    };
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
