import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildCareerSchema, printCareerSchema } from '../graphql';
import { addAccessChecks } from './access-checks';
import { createApolloServer } from './apollo-server';
import { addAssistantsEndpoint } from './assistants-endpoint';
import { addCompression } from './compression';
import { addErrorAnswers, answerBadAddress } from './error-answers';
import { addExportEndpoint } from './export-endpoint';
import { addGraphqlEndpoint } from './graphql-endpoint';
import { addPages } from './pages';
import { addRequestChecks } from './request-checks';
import { addSecurity } from './security';
import { HTTP_LIMITS, type HttpConfig, type HttpServerParts } from './settings';
import { addSignUpEndpoints } from './sign-up-endpoints';
import { addStateEndpoints } from './state-endpoints';

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
  const app = createFastify(config);
  addErrorAnswers(app, logger);
  addRequestChecks(app);
  await addSecurity(app, config);
  addAccessChecks(app, atlas.access);
  await addCompression(app);
  addStateEndpoints(app, atlas, printCareerSchema(schema));
  addGraphqlEndpoint(app, apollo, atlas);
  addExportEndpoint(app, atlas, config);
  addSignUpEndpoints(app, atlas, config);
  addAssistantsEndpoint(app, atlas, config, logger);
  await addPages(app, { apollo, atlas, logger, webDir });
  return {
    listen: () => app.listen({ port: config.port, host: config.host }),
    close: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}

function createFastify({ trustProxy = false }: HttpConfig): FastifyInstance {
  return Fastify({
    logger: false,
    trustProxy: trustedBy(trustProxy),
    frameworkErrors: answerBadAddress,
    genReqId: () => randomUUID(),
    bodyLimit: HTTP_LIMITS.bodyBytes,
    requestTimeout: HTTP_LIMITS.requestMs,
    keepAliveTimeout: HTTP_LIMITS.idleConnectionMs,
    forceCloseConnections: 'idle',
    http: {
      headersTimeout: HTTP_LIMITS.headersMs,
      maxHeaderSize: HTTP_LIMITS.headerBytes,
      connectionsCheckingInterval: 1_000,
    },
  });
}

/** A number is not for Fastify, which can't tell whether clients get past the proxies; who sets it says that they don't. */
function trustedBy(proxies: false | number | readonly string[]) {
  if (typeof proxies === 'number') return (_address: string, hop: number) => hop < proxies;
  return proxies === false ? false : [...proxies];
}
