/** Files that `npm run build` made for browsers. */
import fastifyStatic from '@fastify/static';
import type { FastifyError, FastifyInstance } from 'fastify';

/** Serves a folder of built files at a prefix: "/graphiql/". */
export async function addBuiltFiles(app: FastifyInstance, folder: string, prefix: string): Promise<void> {
  await app.register(async (built) => {
    // A path out of the folder, or with a zero byte, is one where nothing is.
    built.setErrorHandler((error: FastifyError, _request, reply) => {
      if (error.statusCode !== 400 && error.statusCode !== 403) throw error;
      return reply.callNotFound();
    });
    await built.register(fastifyStatic, {
      root: folder,
      prefix,
      cacheControl: false,
      // The build leaves a `.br` and a `.gz` beside each text.
      preCompressed: true,
      decorateReply: false,
      // Names in assets/ change with their content.
      setHeaders: (reply, path) => {
        const kept = /[\\/]assets[\\/]/.test(path);
        reply.setHeader('vary', 'accept-encoding');
        reply.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  });
}

/** Answers for an address whose page is not built. */
export function addNotBuilt(app: FastifyInstance, address: string, what: string): void {
  app.get(address, async (_request, reply) =>
    reply.code(404).send({
      errors: [
        {
          message: `${what} not built. Run npm run build, then start again.`,
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    }),
  );
}
