/** Errors as clients see them: what was wrong, what was given, what to do. Anything unforeseen is hidden. */
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import {
  CareerAtlasError,
  InvalidOptionError,
  StoreNotWritableError,
  StoreUnavailableError,
  UnknownReferenceError,
  UsedUpError,
} from '../../domain';
import { type CareerGraph, nodeName } from '../../graph';

/** An error for an argument that can't be used; `extensions.argument` names it. */
export function badInput(argument: string, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument, ...details } });
}

/** The name or title of a node, or the id itself if there is no such node. */
export function nameOf(graph: CareerGraph, id: string): string {
  const node = graph.find(id);
  return node === null ? id : nodeName(node);
}

const STORE_AWAY =
  'The database does not answer, and this needs it. Ask again in a few seconds. Everything else still works.';

const STORE_FULL =
  'The database can’t write now, and this needs it: its disk is full, or may not be written. Reading goes on. Ask whoever runs this server, and look whether your change is there before you send it again; with an idempotencyKey you can just send it again.';

/**
 * The error as the client may see it: our own errors with their code, anything else as one sentence with the request's id.
 * `report` is called with what was hidden.
 */
export function clientError(error: GraphQLError, requestId: string, report: (hidden: unknown) => void): GraphQLError {
  const cause = error.originalError ?? undefined;
  // What it says is for operators, who are told when it happens: addresses and settings.
  if (cause instanceof StoreUnavailableError) return shownAs(error, STORE_AWAY, { code: cause.code });
  if (cause instanceof StoreNotWritableError) return shownAs(error, STORE_FULL, { code: cause.code });
  if (cause instanceof UnknownReferenceError) {
    const { argument, ref, suggestions, message } = cause;
    return shownAs(error, message, { code: cause.code, argument, ref, suggestions });
  }
  if (cause instanceof InvalidOptionError) {
    return shownAs(error, cause.message, { code: 'BAD_USER_INPUT', argument: cause.option });
  }
  if (cause instanceof UsedUpError) {
    return shownAs(error, cause.message, { code: cause.code, retryAfter: cause.retryAfter });
  }
  if (cause instanceof CareerAtlasError) return shownAs(error, cause.message, { code: cause.code });
  if (error.extensions.code !== undefined) return shownAs(error, error.message, error.extensions);
  // Without a path nothing has run yet: the request itself is at fault (a variable of the wrong type).
  if (error.path === undefined && cause === undefined) return shownAs(error, error.message, { code: 'BAD_USER_INPUT' });
  report(cause ?? error);
  const message = `Something went wrong on our side. Please report it with this number: ${requestId}.`;
  return shownAs(error, message, { code: 'INTERNAL_SERVER_ERROR', requestId });
}

/** An error with nothing in it but what is shown. */
function shownAs(error: GraphQLError, message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  return withLocations(new GraphQLError(message, { path: error.path ?? null, extensions }), error.locations);
}

/** The error, said to be at these places of the document. */
export function withLocations(error: GraphQLError, locations: GraphQLError['locations']): GraphQLError {
  if (locations !== undefined) Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}
