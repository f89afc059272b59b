import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Atlas } from '../app';
import { RequestContext } from '../graphql';
import { BadRequestError } from './request-checks';

/** GraphQL at /graphql; a person who opens the address in a browser is led to the playground. */
export function addGraphqlEndpoint(app: FastifyInstance, apollo: ApolloServer<RequestContext>, atlas: Atlas): void {
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) => new RequestContext(atlas, request.id, request.asker),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (isVisit(request)) return reply.redirect('/graphiql');
      await untilRevision(atlas, request.headers['x-min-revision']);
      return handle.call(app, request, reply);
    },
  });
}

/** How long a request waits for the revision that it asks for. */
const MOST_WAIT_MS = 2000;

/** @throws {BadRequestError} if the graph does not come to the revision in time, or the header is no revision */
async function untilRevision(atlas: Atlas, header: string | string[] | undefined): Promise<void> {
  if (header === undefined) return;
  const revision = Number(header);
  if (!Number.isSafeInteger(revision) || revision < 0) {
    throw new BadRequestError(400, 'The header X-Min-Revision is a whole number from 0.');
  }
  if (await atlas.reach(revision, MOST_WAIT_MS)) return;
  const message = `The graph has not come to revision ${revision} within ${MOST_WAIT_MS / 1000} seconds. Ask again.`;
  throw new BadRequestError(503, message, 'REVISION_NOT_REACHED');
}

function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept ?? '').includes('text/html');
}
