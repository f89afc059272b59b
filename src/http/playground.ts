import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { addBuiltFiles, addNotBuilt } from './built-files';
import { addPageSecurity, PLAYGROUND_SOURCES } from './security';

/** The script that the build puts into the document. */
const INLINE_SCRIPT = /<script>(.*?)<\/script>/s;

/** GraphiQL at /graphiql/, if it is built. */
export async function addPlayground(app: FastifyInstance, webDir: string | undefined): Promise<void> {
  const folder = webDir === undefined ? null : join(webDir, 'graphiql');
  if (folder === null || !existsSync(join(folder, 'index.html'))) {
    addNotBuilt(app, '/graphiql', 'The playground is');
    return;
  }
  await app.register(async (pages) => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    await addPageSecurity(pages, PLAYGROUND_SOURCES, INLINE_SCRIPT.exec(html)?.[1] ?? '');
    await addBuiltFiles(pages, folder, '/graphiql/');
    pages.get('/graphiql', async (_request, reply) => reply.redirect('/graphiql/'));
  });
}
