/** The built web pages, and where `/` leads. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { addPageSecurity } from './security';

export async function addPages(app: FastifyInstance, webDir: string | undefined): Promise<void> {
  app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
  const graphiql = webDir === undefined ? null : join(webDir, 'graphiql');
  if (graphiql === null || !existsSync(join(graphiql, 'index.html'))) {
    app.get('/graphiql', async (_request, reply) =>
      reply.code(404).send({
        errors: [
          {
            message: 'The playground is not built. Run npm run build, then start again.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      }),
    );
    return;
  }
  await app.register(async (pages) => {
    await addPageSecurity(pages);
    await pages.register(fastifyStatic, {
      root: graphiql,
      prefix: '/graphiql/',
      cacheControl: false,
      // The build leaves a `.br` and a `.gz` beside each text.
      preCompressed: true,
      // Names in assets/ change with their content.
      setHeaders: (reply, path) => {
        const kept = /[\\/]assets[\\/]/.test(path);
        reply.setHeader('vary', 'accept-encoding');
        reply.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    pages.get('/graphiql', async (_request, reply) => reply.redirect('/graphiql/'));
  });
}
