import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Atlas } from '../app';
import { RequestContext } from '../graphql';

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
      return handle.call(app, request, reply);
    },
  });
}

function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept ?? '').includes('text/html');
}
