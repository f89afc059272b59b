/**
 * Queries that Apollo Server has answered before, answered without it. For the same text, operation and `Accept` header it would do the
 * same again: hash the text, negotiate, and wait for each method of each plugin, which takes longer than a short answer.
 *
 * What does not end well goes to Apollo after all, with its refusal or its result, so that errors have one form.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CostQuestion, Executor, OperationNotes, QueryCost, RequestContext } from '../graphql';
import { setAsideFor } from './query-price';

/** Queries that are remembered, and their characters in all. */
const MOST_QUERIES = 500;
const MOST_CHARACTERS = 1_000_000;
/** `Accept` headers that are remembered. Browsers and libraries send a few dozen; longer ones are rare. */
const MOST_ACCEPTS = 100;
const LONGEST_ACCEPT = 200;

interface KnownQuery {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly operationName: string | null;
  readonly notes: Pick<OperationNotes, 'name' | 'kind' | 'fields'>;
}

/** A query as Apollo Server has read it. */
interface FoundQuery {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly operation: OperationDefinitionNode;
  readonly notes: OperationNotes;
}

type Headers = readonly (readonly [name: string, value: string])[];

/** A query over HTTP that is known, and what it is asked with. */
interface Repeated {
  readonly query: KnownQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** What answers a query: the same that Apollo Server calls. */
export interface QueryParts {
  readonly costOf: (question: CostQuestion) => QueryCost;
  readonly execute: Executor;
}

export class RepeatedQueries {
  readonly #queries = new LRUCache<string, KnownQuery>({
    max: MOST_QUERIES,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  /** Headers of answers without errors, by the `Accept` header of what they answer. */
  readonly #headers = new LRUCache<string, Headers>({ max: MOST_ACCEPTS });

  constructor(readonly parts: QueryParts) {}

  /** Remembers a query that was found good; other operations, and documents of several, are not remembered. */
  foundGood(text: string, { document, hash, operation, notes }: FoundQuery): void {
    if (text === '' || operation.operation !== 'query') return;
    if (document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length !== 1) return;
    const { name, kind, fields } = notes;
    this.#queries.set(text, { document, hash, operationName: name, notes: { name, kind, fields } });
  }

  /** Remembers with what headers Apollo Server answers such a request when nothing is wrong. */
  answeredWith(request: FastifyRequest, headers: Headers): void {
    const accept = acceptOf(request);
    if (isPlainPost(request) && accept.length <= LONGEST_ACCEPT) this.#headers.set(accept, headers);
  }

  /**
   * The answer to a request whose query is known; null if it is not, is refused, or ends with errors. Then the context holds the refusal or the result.
   *
   * @param contextOf - gives the context of the request, which this fills in as Apollo's plugin does
   */
  async answer(request: FastifyRequest, reply: FastifyReply, contextOf: () => RequestContext): Promise<string | null> {
    const repeated = this.#repeated(request);
    if (repeated === null) return null;
    const { query, variables, headers } = repeated;
    const { document, hash, operationName } = query;
    const context = contextOf();
    try {
      setAsideFor({ document, hash, operationName, variables }, this.parts.costOf, context);
    } catch {
      return null;
    }
    Object.assign(context.notes, query.notes, { wasRead: true, cost: context.cost.cost });
    const result = await this.parts.execute({ document, hash, operationName, variables, context });
    if (result.errors !== undefined) {
      context.result = result;
      return null;
    }
    for (const [name, value] of headers) reply.header(name, value);
    return JSON.stringify({ data: result.data });
  }

  #repeated(request: FastifyRequest): Repeated | null {
    if (!isPlainPost(request)) return null;
    const headers = this.#headers.get(acceptOf(request));
    if (headers === undefined) return null;
    const body = request.body as Readonly<Record<string, unknown>> | null;
    const { query: text, variables = null, operationName = null, extensions = null } = body ?? {};
    if (typeof text !== 'string' || extensions !== null || !isRecordOrNull(variables)) return null;
    const query = this.#queries.get(text);
    if (query === undefined) return null;
    return operationName === null || operationName === query.operationName
      ? { query, variables: variables ?? {}, headers }
      : null;
  }
}

/** True for a POST of JSON: no other content type needs a check against forgery, or has another answer. */
function isPlainPost({ method, headers }: FastifyRequest): boolean {
  return method === 'POST' && (headers['content-type'] ?? '').startsWith('application/json');
}

function acceptOf({ headers }: FastifyRequest): string {
  return headers.accept ?? '';
}

function isRecordOrNull(value: unknown): value is Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && !Array.isArray(value);
}
