/** GraphQL over HTTP by Apollo Server, with our own executor behind its gateway hook. */
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { costRule, createExecutor, type Executor, type RequestContext, withFieldsNamed } from '../graphql';
import { DocumentReading } from './document-reading';
import { operationPlugin } from './operation-plugin';
import { type QueryParts, RepeatedQueries } from './repeated-queries';
import { HTTP_LIMITS, type HttpConfig } from './settings';

/** How long a query that was sent whole can be asked for by its hash. */
const PERSISTED_SECONDS = 86_400;

/** What Apollo says of a hash that can't be one, as if the fault were the server's. */
const WRONG_HASHES = ['provided sha does not match query', 'Unsupported persisted query version'];

/** What answers queries, with Apollo Server or without. */
export function queryParts(
  schema: GraphQLSchema,
  { executor }: Pick<HttpConfig, 'executor'>,
  logger: Logger,
): QueryParts {
  const execute = createExecutor(schema, executor, (error, requestId) => {
    logger.error({ err: error, requestId }, 'a query met an unforeseen error');
  });
  return { costOf: costRule(schema), execute };
}

/** A server that is not started yet. */
export function createApolloServer(
  schema: GraphQLSchema,
  config: Pick<HttpConfig, 'executor' | 'introspection' | 'development' | 'trustedDocuments'>,
  logger: Logger,
  reading: DocumentReading = new DocumentReading(),
  repeated: RepeatedQueries = new RepeatedQueries(queryParts(schema, config, logger)),
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: gatewayTo(schema, repeated.parts.execute),
    plugins: [
      operationPlugin(schema, reading, repeated),
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
    formatError: (shown) => {
      if (WRONG_HASHES.includes(shown.message)) return withCode(shown, 'BAD_USER_INPUT');
      return { ...shown, message: withFieldsNamed(schema, shown.message) };
    },
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

function withCode(error: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, code } };
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
      executor: async ({ document, queryHash, operationName, request, context }) =>
        (context as RequestContext).result ??
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
