/** What a server that answers known documents alone leaves closed: other ways to ask anything, unless its operator opens them. */
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { BadRequestError } from './request-checks';
import type { HttpConfig, OpenBesideDocuments } from './settings';

/** Where each of them is. */
const ROUTES: Readonly<Record<OpenBesideDocuments, readonly string[]>> = {
  export: ['/export', '/export/:file'],
  mcp: ['/mcp'],
  schema: ['/schema.graphql'],
};

/** Closes them; nothing if all documents are answered. Add it before the routes. */
export function closeBesideDocuments(
  app: FastifyInstance,
  { trustedDocuments = null, openBesideDocuments = [] }: HttpConfig,
  logger: Logger,
): void {
  if (trustedDocuments === null) return;
  const closed = Object.entries(ROUTES).flatMap(([name, routes]) =>
    openBesideDocuments.includes(name as OpenBesideDocuments) ? [] : routes,
  );
  logger.info(
    { closed, open: openBesideDocuments },
    'only known documents are answered; OPEN_BESIDE_DOCUMENTS opens more',
  );
  app.addHook('onRequest', (request, _reply, next) => {
    if (!closed.includes(request.routeOptions.url ?? '')) return next();
    next(
      new BadRequestError(
        403,
        `This server answers known queries alone, so ${request.routeOptions.url} is closed. Its operator can open it with OPEN_BESIDE_DOCUMENTS.`,
        'DOCUMENT_NOT_TRUSTED',
      ),
    );
  });
}
