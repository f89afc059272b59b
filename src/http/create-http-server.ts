import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { searchTurns } from '../app';
import { buildCareerSchema, printCareerSchema, type Subscriptions, subscriptionsOf } from '../graphql';
import { addAccessChecks } from './access-checks';
import { createApolloServer } from './apollo-server';
import { addAssistantsEndpoint } from './assistants-endpoint';
import { addCompression } from './compression';
import { addErrorAnswers, answerBadAddress } from './error-answers';
import { addExportEndpoint } from './export-endpoint';
import { addGraphqlEndpoint } from './graphql-endpoint';
import { LivePlaces } from './live-places';
import { builtPages } from './page-writer';
import { addPages } from './pages';
import { addRateLimits } from './rate-limits';
import { addRequestChecks } from './request-checks';
import { addSecurity } from './security';
import { HTTP_LIMITS, type HttpConfig, type HttpServerParts } from './settings';
import { LoopWatch, sheddingServer } from './shedding';
import { addSignUpEndpoints } from './sign-up-endpoints';
import { addStateEndpoints } from './state-endpoints';
import { type TrustedDocuments, trustedDocuments } from './trusted-documents';

export interface HttpServer {
  /** Starts to listen. @returns the server's address: "http://127.0.0.1:4000" */
  listen(): Promise<string>;
  /** Lets running requests end, then stops. */
  close(): Promise<void>;
}

/** The API and its pages over HTTP; it listens only when you call `listen`. */
export async function createHttpServer({ atlas, config, logger, webDir }: HttpServerParts): Promise<HttpServer> {
  const schema = buildCareerSchema();
  const apollo = createApolloServer(schema, config, logger);
  await apollo.start();
  const app = createFastify(config, () => searchTurns(atlas).isFull);
  addErrorAnswers(app, logger);
  addRequestChecks(app);
  await addSecurity(app);
  addAccessChecks(app, atlas.access);
  addRateLimits(app, config);
  await addCompression(app);
  addStateEndpoints(app, atlas, printCareerSchema(schema));
  await addGraphqlEndpoint(app, apollo, schema, {
    atlas,
    subscriptions: liveOf(schema, config, logger),
    places: new LivePlaces(),
    origins: config.streamOrigins ?? [],
    trusted: trustedOf(config, webDir),
  });
  addExportEndpoint(app, atlas, config);
  addSignUpEndpoints(app, atlas, config);
  addAssistantsEndpoint(app, atlas, config, logger);
  await addPages(app, { apollo, atlas, logger, webDir });
  const sockets = openSockets(app);
  return {
    listen: () => app.listen({ port: config.port, host: config.host }),
    close: async () => {
      const force = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, HTTP_LIMITS.drainMs);
      await app.close();
      clearTimeout(force);
      await apollo.stop();
    },
  };
}

/** All connections that are open, also those that have become WebSockets. */
function openSockets({ server }: FastifyInstance): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

function liveOf(schema: GraphQLSchema, { introspection, development }: HttpConfig, logger: Logger): Subscriptions {
  const limits = { tokens: HTTP_LIMITS.queryTokens, selections: HTTP_LIMITS.querySelections };
  return subscriptionsOf(schema, { ...limits, introspection, development }, (error, requestId) => {
    logger.error({ err: error, requestId }, 'a subscription met an unforeseen error');
  });
}

function createFastify(
  { trustProxy = false, longestWaitMs = HTTP_LIMITS.longestWaitMs }: HttpConfig,
  isFull: () => boolean,
): FastifyInstance {
  const watch = new LoopWatch(longestWaitMs);
  return Fastify({
    serverFactory: (handle, { http }) => sheddingServer(handle, http ?? {}, watch, isFull),
    logger: false,
    trustProxy: trustedBy(trustProxy),
    frameworkErrors: answerBadAddress,
    genReqId: () => randomUUID(),
    bodyLimit: HTTP_LIMITS.bodyBytes,
    forceCloseConnections: 'idle',
    http: {
      headersTimeout: HTTP_LIMITS.headersMs,
      maxHeaderSize: HTTP_LIMITS.headerBytes,
      connectionsCheckingInterval: 1_000,
    },
  });
}

function trustedOf({ trustedDocuments: file }: HttpConfig, webDir: string | undefined): TrustedDocuments | null {
  if (file === undefined || file === null) return null;
  return trustedDocuments(file, builtPages(webDir)?.writer.PAGE_QUERIES ?? []);
}

/** A number is not for Fastify, which can't tell whether clients get past the proxies; who sets it says that they don't. */
function trustedBy(proxies: false | number | readonly string[]) {
  if (typeof proxies === 'number') return (_address: string, hop: number) => hop < proxies;
  return proxies === false ? false : [...proxies];
}
