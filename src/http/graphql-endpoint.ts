import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { RequestContext } from '../graphql';
import { answerWithEvents, type EndStream, type LiveParts, wantsEvents } from './event-stream';
import { checkOrigin } from './origins';
import { RevisionWaits } from './revision-waits';
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
  const waits = new RevisionWaits(atlas);
  const open = new Set<EndStream>();
  app.addHook('preClose', async () => {
    for (const end of open) end();
  });
  await app.register(websocket, SOCKET_OPTIONS);
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (wantsEvents(request)) return answerWithEvents(request, reply, live, open);
    if (isVisit(request)) return reply.redirect('/graphiql');
    await waits.until(request);
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

function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept ?? '').includes('text/html');
}
