/** GraphQL over HTTP by Apollo Server, with our own executor behind its gateway hook. */
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { costRule, createExecutor, type Executor, type RequestContext } from '../graphql';
import { DocumentReading, spendOnRefusal } from './document-reading';
import { noteOperations } from './seeing/note-operations';
import { HTTP_LIMITS, type HttpConfig } from './settings';
import { type UsedUp, usedUp } from './used-up';

/** How long a query that was sent whole can be asked for by its hash. */
const PERSISTED_SECONDS = 86_400;

/** A server that is not started yet. */
export function createApolloServer(
  schema: GraphQLSchema,
  config: Pick<HttpConfig, 'executor' | 'introspection' | 'development' | 'trustedDocuments'>,
  logger: Logger,
  reading: DocumentReading = new DocumentReading(),
): ApolloServer<RequestContext> {
  const executor = createExecutor(schema, config.executor, (error, requestId) => {
    logger.error({ err: error, requestId }, 'a query met an unforeseen error');
  });
  return new ApolloServer<RequestContext>({
    gateway: gatewayTo(schema, executor),
    plugins: [
      noteOperations(schema),
      reading.plugin(),
      chargeCost(schema),
      // The field wrapper of cache control costs more than the fields.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing is ever sent to another host, whatever the environment holds.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // Queries by their hash, once they were sent whole; in a cache of bounded size. Trusted ones are known beforehand.
    persistedQueries: (config.trustedDocuments ?? null) === null ? { ttl: PERSISTED_SECONDS } : false,
    stringifyResult: (result) => JSON.stringify(result),
    parseOptions: { maxTokens: HTTP_LIMITS.queryTokens },
    maxRecursiveSelections: HTTP_LIMITS.querySelections,
    stopOnTerminationSignals: false,
    nodeEnv: config.development ? 'development' : 'production',
    logger,
  });
}

function gatewayTo(
  schema: GraphQLSchema,
  executor: Executor,
): NonNullable<ApolloServerOptions<RequestContext>['gateway']> {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, queryHash, operationName, request, context }) =>
        executor({
          document,
          hash: queryHash,
          // The name that was asked for: Apollo's own is null for one that the document lacks.
          operationName: request.operationName ?? operationName,
          variables: request.variables ?? {},
          context: context as RequestContext,
        }),
    }),
    stop: async () => {},
  };
}

const SUBSCRIBE =
  'Subscriptions are not answered at once: accept text/event-stream, or send them over WebSocket (graphql-transport-ws).';

/** Works out what a query costs before it runs, and refuses it if that is too much. */
function chargeCost(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const costOf = costRule(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, queryHash, operationName, request, contextValue }) => {
        if (operation?.operation === 'subscription') throw refused(new GraphQLError(SUBSCRIBE));
        const variables = request.variables ?? {};
        try {
          contextValue.cost = costOf({ document, hash: queryHash, operationName, variables });
        } catch (error) {
          spendOnRefusal(contextValue.spend, error);
          throw refused(error);
        }
        try {
          contextValue.charge(contextValue.cost.cost);
        } catch (error) {
          throw overHttp(usedUp(error));
        }
      },
    }),
  };
}

/** The same error, with the status and the header that it has over HTTP. */
function overHttp({ error, status, retryAfter }: UsedUp): GraphQLError {
  const headers = new HeaderMap();
  headers.set('retry-after', String(retryAfter));
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status, headers } } });
}

/** The same error, answered with status 400. */
function refused(error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions, http: { status: 400 } },
  });
}
