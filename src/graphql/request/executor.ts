/**
 * Runs queries: compiled by graphql-jit from the second time a document is seen, interpreted by graphql-js otherwise. Both give
 * the same answers; compiled ones take about a third of the time.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { clientError, withLocations } from '../errors/errors';
import { executeAcrossTime, mentionsPast } from './as-of';
import type { RequestContext } from './context';

export type ExecutorKind = 'jit' | 'js';

export interface Execution {
  readonly document: DocumentNode;
  /** Tells the document from others. */
  readonly hash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** Compiled documents that are kept. */
const MOST_COMPILED = 500;
/** Documents whose first sight is remembered. */
const MOST_SEEN = 5000;
/** Queries that cost as much wait for their turn: thirty large pages that come together are not made in one go. */
const WAITS_FROM = 6_000;

/**
 * An executor for a schema. Errors come out as clients may see them; `report` is called with those that are hidden.
 */
export function createExecutor(
  schema: GraphQLSchema,
  kind: ExecutorKind,
  report: (hidden: unknown, requestId: string) => void,
): Executor {
  const run = kind === 'jit' ? compiling(schema) : interpreting(schema);
  return async (execution) => {
    const { context } = execution;
    const shown = (error: GraphQLError): GraphQLError =>
      clientError(asGraphQLError(error), context.requestId, (hidden) => report(hidden, context.requestId));
    try {
      const { document } = execution;
      if (context.cost.cost >= WAITS_FROM) await context.turn();
      const result = await (mentionsPast(document) ? executeAcrossTime(schema, execution) : run(execution));
      context.answered();
      const { error } = context.tally;
      if (error !== null) return { data: null, errors: [error] };
      return result.errors === undefined ? result : { ...result, errors: result.errors.map(shown).map(withStatus) };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [shown(error)] };
      const hidden = new GraphQLError('', { path: [], originalError: error as Error });
      return { data: null, errors: [withStatus(shown(hidden))] };
    }
  };
}

/** When to ask again that was not answered because others are. */
const BUSY = Object.freeze({ status: 503, headers: new Map([['retry-after', '2']]) });

/** What the answer says over HTTP because of an error; null if nothing. */
function httpOf({ code, retryAfter }: GraphQLError['extensions']): object | null {
  if (code === 'BUSY') return BUSY;
  if (code !== 'TOO_MANY_REQUESTS') return null;
  return { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) };
}

/** The same error, with the status that a client should see. */
function withStatus(error: GraphQLError): GraphQLError {
  const { message, path, locations, extensions } = error;
  const http = httpOf(extensions);
  if (http === null) return error;
  return withLocations(
    new GraphQLError(message, { path: path ?? null, extensions: { ...extensions, http } }),
    locations,
  );
}

type Run = (execution: Execution) => Promise<ExecutionResult> | ExecutionResult;

function interpreting(schema: GraphQLSchema): Run {
  return ({ document, operationName, variables, context }) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: context });
}

function compiling(schema: GraphQLSchema): Run {
  const interpret = interpreting(schema);
  const seen = new LRUCache<string, true>({ max: MOST_SEEN });
  // Documents that can't be compiled are remembered too.
  const compiled = new LRUCache<string, CompiledQuery | 'uncompilable'>({ max: MOST_COMPILED });
  return (execution) => {
    const { document, hash, operationName, variables, context } = execution;
    // A mutation goes on from a newer graph, so each must be answered whole before the next begins.
    if (getOperationAST(document, operationName)?.operation === 'mutation') return interpret(execution);
    const key = `${hash} ${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      if (!seen.has(key)) {
        seen.set(key, true);
        return interpret(execution);
      }
      const made = compileQuery(schema, document, operationName ?? undefined);
      query = isCompiledQuery(made) ? made : 'uncompilable';
      compiled.set(key, query);
    }
    if (query === 'uncompilable') return interpret(execution);
    return query.query({}, context, { ...variables }) as Promise<ExecutionResult> | ExecutionResult;
  };
}

/** graphql-jit's errors are incomplete: they lack extensions and carry locations in their own form. Apollo answers wrongly for them. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  if (error.constructor === GraphQLError) return error;
  const { message, path, locations, originalError } = error;
  const whole = new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: (originalError as Partial<GraphQLError> | undefined)?.extensions ?? null,
  });
  return withLocations(whole, locations);
}
