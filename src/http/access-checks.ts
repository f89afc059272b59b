/** Finds out who sends each request, takes its points, and turns away bad keys and tokens before anything else is done for them. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access, Asker } from '../app';
import { UnauthenticatedError } from '../domain';
import { isProbe } from './probes';
import type { ClientLimits } from './rate-limits';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends it; null without a key or token. */
    asker: Asker | null;
  }
}

/** Checks the header `Authorization` of every request that has one; of all of them if reading takes a key. Probes are for all. */
export function addAccessChecks(app: FastifyInstance, access: Access, limits: ClientLimits): void {
  app.decorateRequest('asker', null);
  // Before the body is read.
  app.addHook('preParsing', async (request, reply) => {
    if (request.method === 'OPTIONS' || isProbe(request)) return;
    try {
      request.asker = await askerOf(request, access, limits);
      limits.begin(request, reply);
      if (request.asker === null && access.reads === 'keys') {
        throw new UnauthenticatedError('This server answers only with a key or token: "Authorization: Bearer <key>".');
      }
    } catch (error) {
      if (error instanceof UnauthenticatedError) reply.header('www-authenticate', 'Bearer');
      throw error;
    }
  });
}

/**
 * Who shows a key or token. Looking it up takes the points of the network, until it proves good. Where these are used up, a good one
 * is found without them.
 *
 * @throws {UnauthenticatedError} if it is not good
 * @throws {UsedUpError} if it is not good, and the network has used its points up
 */
async function askerOf(request: FastifyRequest, access: Access, limits: ClientLimits): Promise<Asker | null> {
  const { authorization } = request.headers;
  if (authorization === undefined) return null;
  const giveBack = limits.takeLookUp(request);
  if (giveBack === null && !(await access.mayBeGood(authorization))) throw limits.usedUp(request);
  try {
    const asker = await access.identify(authorization);
    giveBack?.();
    return asker;
  } catch (error) {
    if (!(error instanceof UnauthenticatedError)) giveBack?.();
    else if (giveBack === null) throw limits.usedUp(request);
    throw error;
  }
}
