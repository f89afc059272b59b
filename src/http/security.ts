/** Headers and limits that protect the server and the browsers of its users. */
import { createHash } from 'node:crypto';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { networkOf } from './client-network';

/** What pages may load, by directive of the content security policy. */
export type PageSources = Readonly<Record<string, string[]>>;

/** The pages for people take everything from this server, as files of their own; one script is allowed by its digest. */
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
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Headers that pages of other sites may read. */
const EXPOSED_HEADERS = ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'].join(', ');

/** The headers that answers without a page need, and limits for routes that ask for one of their own. */
export async function addSecurity(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    maxAge: 86_400,
    // OPTIONS without an origin is a question like any other: what may be sent here?
    strictPreflight: false,
    exposedHeaders: EXPOSED_HEADERS,
  });
  await app.register(rateLimit, {
    global: false,
    keyGenerator: ({ ip }) => networkOf(ip),
    // How much is left is of interest to those who have reached the limit.
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { after }) => ({
      statusCode: 429,
      message: `Too many requests from this address. Try again in ${after}.`,
    }),
  });
}

/** Headers for the pages of the scope that `app` is. @param inline - the one script that may stand in them, by its digest; '' for none */
export async function addPageSecurity(app: FastifyInstance, sources: PageSources, inline: string): Promise<void> {
  const digest = createHash('sha256').update(inline).digest('base64');
  const directives =
    inline === '' ? { ...sources } : { ...sources, scriptSrc: [...(sources.scriptSrc ?? []), `'sha256-${digest}'`] };
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    // Behind plain HTTP this would lock browsers out; what terminates TLS sets it.
    strictTransportSecurity: false,
  });
}
