/** What operators and tools ask: is it alive, is it ready, what is the schema. */
import type { FastifyInstance } from 'fastify';
import type { Atlas } from '../app';
import type { Stopping } from './drain';

/** Adds them. A server that stops is alive, but not ready: balancers send their next requests elsewhere. */
export function addStateEndpoints(
  app: FastifyInstance,
  atlas: Atlas,
  printedSchema: string,
  stopping: Readonly<Stopping>,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  // Degraded still answers reads, so it is ready: taking it out of service would only make things worse.
  app.get('/readyz', async (_request, reply) => {
    const { revision } = atlas.snapshot().graph;
    if (stopping.isAsked) return reply.code(503).send({ status: 'stopping', reason: 'The server stops.', revision });
    const { status, reason } = await atlas.health();
    return { status, reason, revision };
  });

  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(printedSchema),
  );
}
