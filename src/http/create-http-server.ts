import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { turnsOf } from '../app';
import { buildCareerSchema, printCareerSchema, type Subscriptions, subscriptionsOf } from '../graphql';
import { addAccessChecks } from './access-checks';
import { createApolloServer, queryParts } from './apollo-server';
import { addAssistantsEndpoint } from './assistants-endpoint';
import { closeBesideDocuments } from './beside-documents';
import { tellAllClosed } from './closed-answers';
import { addCompression } from './compression';
import { limitConnections } from './connection-limit';
import { DocumentReading } from './document-reading';
import { addConnectionEnds, drain } from './drain';
import { addErrorAnswers, answerBadAddress } from './error-answers';
import { addExportEndpoint } from './export-endpoint';
import { readForwarded } from './forwarded';
import { addGraphqlEndpoint } from './graphql-endpoint';
import { LivePlaces } from './live-places';
import { overrunBy } from './overruns';
import { builtPages } from './page-writer';
import { addPages } from './pages';
import { addRateLimits } from './rate-limits';
import { answerUnread } from './raw-answers';
import { RepeatedQueries } from './repeated-queries';
import { addRequestChecks } from './request-checks';
import { addSecurity } from './security';
import { createMetrics, type Metrics } from './seeing/metrics';
import { type MetricsServer, serveMetrics } from './seeing/metrics-server';
import { requestIdOf } from './seeing/request-id';
import { requestLog } from './seeing/request-log';
import { addRequestRecords, RequestFollower } from './seeing/request-record';
import { addTraces } from './seeing/traces';
import { HTTP_LIMITS, type HttpConfig, type HttpServerParts } from './settings';
import { countTurnedAway, LoopWatch, type Shedding, sheddingServer } from './shedding';
import { addSignUpEndpoints } from './sign-up-endpoints';
import { addStateEndpoints } from './state-endpoints';
import { type TrustedDocuments, trustedDocuments } from './trusted-documents';

export interface HttpServer {
  /** Starts to listen. @returns the server's address: "http://127.0.0.1:4000" */
  listen(): Promise<string>;
  /** Where the metrics are once it listens: "http://127.0.0.1:9464/metrics"; null without metrics. */
  metricsUrl(): string | null;
  /**
   * Stops: is not ready any more for `noticeMs` (default 0), then takes no new connection, answers what was asked, tells streams, and ends.
   * What runs longer than HTTP_LIMITS.drainMs after that is cut off.
   */
  close(noticeMs?: number): Promise<void>;
}

/** The API and its pages over HTTP; it listens only when you call `listen`. */
export async function createHttpServer({ atlas, config, logger, webDir }: HttpServerParts): Promise<HttpServer> {
  const schema = buildCareerSchema();
  const reading = new DocumentReading();
  const repeated = new RepeatedQueries(queryParts(schema, config, logger));
  const apollo = createApolloServer(schema, config, logger, reading, repeated);
  await apollo.start();
  const stopping = { isAsked: false };
  const metrics: Metrics | null =
    (config.metricsPort ?? null) === null ? null : createMetrics(atlas, () => follower.running);
  const follower = new RequestFollower([requestLog(logger), ...(metrics === null ? [] : [metrics.take])]);
  const app = createFastify(config, follower, {
    isFull: () => turnsOf(atlas).isFull,
    isOverrun: overrunBy(turnsOf(atlas), config.trustProxy),
    turnedAway: countTurnedAway(logger, () => metrics?.requestTurnedAway()),
  });
  addRequestRecords(app, follower);
  addTraces(app);
  addConnectionEnds(app, stopping);
  addErrorAnswers(app, logger);
  addRequestChecks(app);
  await addSecurity(app);
  addAccessChecks(app, atlas.access, addRateLimits(app, config, turnsOf(atlas)));
  await addCompression(app);
  closeBesideDocuments(app, config, logger);
  addStateEndpoints(app, atlas, printCareerSchema(schema), stopping);
  const live = {
    atlas,
    subscriptions: liveOf(schema, config, logger),
    places: new LivePlaces(),
    origins: config.streamOrigins ?? [],
    trusted: trustedOf(config, webDir),
  };
  await addGraphqlEndpoint(app, apollo, schema, live, { reading, repeated });
  addExportEndpoint(app, atlas, config);
  addSignUpEndpoints(app, atlas, config);
  addAssistantsEndpoint(app, atlas, schema, config, logger);
  await addPages(app, { apollo, atlas, config, logger, webDir });
  tellAllClosed(app.server);
  readForwarded(app.server);
  limitConnections(app.server, config, logger, () => metrics?.connectionRefused());
  app.server.on('connection', () => turnsOf(atlas).arrivals.come());
  const sockets = openSockets(app);
  let metricsServer: MetricsServer | null = null;
  return {
    listen: async () => {
      if (metrics !== null)
        metricsServer = await serveMetrics(metrics, config.metricsPort ?? 0, config.metricsHost ?? config.host);
      return app.listen({ port: config.port, host: config.host });
    },
    metricsUrl: () => metricsServer?.url ?? null,
    close: async (noticeMs = 0) => {
      await drain(app, stopping, follower.running, { noticeMs, mostMs: HTTP_LIMITS.drainMs, logger });
      const force = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, HTTP_LIMITS.farewellMs);
      await app.close();
      clearTimeout(force);
      await apollo.stop();
      await metricsServer?.close();
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
  follower: RequestFollower,
  shedding: Omit<Shedding, 'watch'>,
): FastifyInstance {
  const watch = new LoopWatch(longestWaitMs);
  return Fastify({
    serverFactory: (handle, { http }) => sheddingServer(handle, http ?? {}, { watch, ...shedding }),
    logger: false,
    trustProxy: trustedBy(trustProxy),
    frameworkErrors: (error, request, reply) => {
      follower.follow(request, reply);
      answerBadAddress(error, request, reply);
    },
    clientErrorHandler: answerUnread,
    genReqId: requestIdOf,
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
