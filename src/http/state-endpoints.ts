/** What operators and tools ask: is it alive, is it ready, what is the schema. */
import type { FastifyInstance } from 'fastify';
import type { Atlas } from '../app';

export function addStateEndpoints(app: FastifyInstance, atlas: Atlas, printedSchema: string): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  // Degraded still answers reads, so it is ready: taking it out of service would only make things worse.
  app.get('/readyz', async () => {
    const { status, reason } = await atlas.health();
    return { status, reason, revision: atlas.snapshot().graph.revision };
  });

  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(printedSchema),
  );
}
