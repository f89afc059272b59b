/** Finds out who sends each request, and turns away bad keys and tokens before anything else is done for them. */
import type { FastifyInstance } from 'fastify';
import type { Access, Asker } from '../app';
import { UnauthenticatedError } from '../domain';
import { isProbe } from './probes';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends it; null without a key or token. */
    asker: Asker | null;
  }
}

/** Checks the header `Authorization` of every request that has one; of all of them if reading takes a key. */
export function addAccessChecks(app: FastifyInstance, access: Access): void {
  app.decorateRequest('asker', null);
  // After the limits on requests, so that refusals count too; before the body is read.
  app.addHook('preParsing', async (request, reply) => {
    if (request.method === 'OPTIONS') return;
    try {
      request.asker = await access.identify(request.headers.authorization);
      if (request.asker === null && access.reads === 'keys' && !isProbe(request)) {
        throw new UnauthenticatedError('This server answers only with a key or token: "Authorization: Bearer <key>".');
      }
    } catch (error) {
      if (error instanceof UnauthenticatedError) reply.header('www-authenticate', 'Bearer');
      throw error;
    }
  });
}
