/** Headers and limits that protect the server and the browsers of its users. */
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { HTTP_LIMITS, type HttpConfig } from './settings';

/** What pages may load, by directive of the content security policy. */
export type PageSources = Readonly<Record<string, string[]>>;

/** The pages for people take everything from this server, as files of their own. */
export const PAGE_SOURCES: PageSources = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The playground does so too; its query editor sets styles of its own and works in workers. */
export const PLAYGROUND_SOURCES: PageSources = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Limits for all requests, and the headers that answers without a page need. */
export async function addSecurity(app: FastifyInstance, config: HttpConfig): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
    maxAge: 86_400,
  });
  await app.register(rateLimit, {
    max: config.requestsPerMinute ?? HTTP_LIMITS.requestsPerMinute,
    timeWindow: '1 minute',
    // How much is left is of interest to those who have reached the limit.
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { after }) => ({
      statusCode: 429,
      message: `Too many requests from this address. Try again in ${after}.`,
    }),
  });
  const longestWaitMs = config.eventLoopDelayMs ?? HTTP_LIMITS.eventLoopDelayMs;
  await app.register(underPressure, {
    maxEventLoopDelay: longestWaitMs,
    // A sample in which the loop never turned counts as endless delay, so samples last as long as the delay that is borne.
    sampleInterval: longestWaitMs,
    retryAfter: 5,
    message: 'The server is too busy. Try again in a few seconds.',
  });
}

/** Headers for the pages of the scope that `app` is. */
export async function addPageSecurity(app: FastifyInstance, directives: PageSources): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { ...directives } },
    // Behind plain HTTP this would lock browsers out; what terminates TLS sets it.
    strictTransportSecurity: false,
  });
}
