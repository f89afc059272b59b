import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Atlas } from '../app';
import { RequestContext } from '../graphql';
import { answerWithEvents, type EndStream, type LiveParts, wantsEvents } from './event-stream';
import { checkOrigin } from './origins';
import { BadRequestError } from './request-checks';
import { SOCKET_OPTIONS, socketHandler } from './web-socket';

/**
 * GraphQL at /graphql: queries over HTTP, subscriptions over server-sent events and WebSocket. A person who opens the address in a
 * browser is led to the playground.
 */
export async function addGraphqlEndpoint(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  schema: GraphQLSchema,
  live: LiveParts,
): Promise<void> {
  const { atlas, places, origins } = live;
  const query = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const context = new RequestContext(atlas, request.id, request.asker);
      request.notes = context.notes;
      return context;
    },
  });
  const open = new Set<EndStream>();
  app.addHook('preClose', async () => {
    for (const end of open) end();
  });
  await app.register(websocket, SOCKET_OPTIONS);
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (wantsEvents(request)) return answerWithEvents(request, reply, live, open);
    if (isVisit(request)) return reply.redirect('/graphiql');
    await untilRevision(atlas, request.headers['x-min-revision']);
    return query.call(app, request, reply);
  };
  app.route({ method: 'POST', url: '/graphql', handler });
  app.route({
    method: 'GET',
    url: '/graphql',
    handler,
    wsHandler: socketHandler(schema, live),
    preValidation: async (request) => {
      if (!request.ws) return;
      checkOrigin(request, origins);
      places.check(request.ip);
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
