/**
 * What happens to each GraphQL operation on its way: its reading is paid for, it is noted for logs and metrics, and what it costs is
 * taken before it runs. One plugin does all of it, and the same object listens to every request: Apollo waits for each method of each
 * plugin, whatever it does.
 */
import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { noteOperation, type RequestContext } from '../graphql';
import { type DocumentReading, readingPoints } from './document-reading';
import { setAsideFor } from './query-price';
import type { RepeatedQueries } from './repeated-queries';
import { noteAnswer } from './seeing/note-answer';
import { type UsedUp, usedUp } from './used-up';

const SUBSCRIBE =
  'Subscriptions are not answered at once: accept text/event-stream, or send them over WebSocket (graphql-transport-ws).';

export function operationPlugin(
  schema: GraphQLSchema,
  reading: DocumentReading,
  repeated: RepeatedQueries,
): ApolloServerPlugin<RequestContext> {
  const { costOf } = repeated.parts;
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveSource: async ({ contextValue: { notes } }) => {
      notes.wasRead = true;
    },
    // Only documents that the server does not remember are read. What was sent by its hash alone, or was known and is read again, is
    // paid for here.
    parsingDidStart: async ({ source, contextValue }) => {
      contextValue.notes.wasRead = false;
      contextValue.payReading(readingPoints(source));
    },
    validationDidStart:
      async ({ source }) =>
      async (errors) => {
        if (errors === undefined || errors.length === 0) reading.foundGood(source);
      },
    didResolveOperation: async ({ document, source, operation, queryHash, operationName, request, contextValue }) => {
      if (operation !== undefined) noteOperation(contextValue.notes, schema, document, operation);
      // It has its result, and has paid.
      if (contextValue.result !== null) return;
      if (operation?.operation === 'subscription') throw refused(new GraphQLError(SUBSCRIBE));
      const variables = request.variables ?? {};
      try {
        setAsideFor({ document, hash: queryHash, operationName, variables }, costOf, contextValue);
      } catch (error) {
        throw error instanceof GraphQLError ? refused(error) : overHttp(usedUp(error));
      }
      if (operation !== undefined)
        repeated.foundGood(source, { document, hash: queryHash, operation, notes: contextValue.notes });
    },
    willSendResponse: async (answered) => noteAnswer(answered),
  };
  return { requestDidStart: async () => listener };
}

/** The same error, with the status and the header that it has over HTTP. */
function overHttp({ error, status, retryAfter }: UsedUp): GraphQLError {
  const headers = new HeaderMap();
  headers.set('retry-after', String(retryAfter));
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status, headers } } });
}

/** The same error, answered with status 400. */
function refused(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions, http: { status: 400 } },
  });
}
