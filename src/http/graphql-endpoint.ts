import type { ApolloServer } from '@apollo/server';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { turnsOf } from '../app';
import { RequestContext } from '../graphql';
import { apolloHandler } from './apollo-handler';
import { networkOf } from './client-network';
import type { DocumentReading } from './document-reading';
import { answerWithEvents, type EndStream, type LiveParts, wantsEvents } from './event-stream';
import { goneAbortSignal, goneSignal } from './gone-signal';
import { checkOrigin } from './origins';
import type { RepeatedQueries } from './repeated-queries';
import { RevisionWaits } from './revision-waits';
import type { TrustedDocuments } from './trusted-documents';
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
  { reading, repeated }: { readonly reading: DocumentReading; readonly repeated: RepeatedQueries },
): Promise<void> {
  app.decorateRequest('hasPaidReading', false);
  const { atlas, places, origins, trusted } = live;
  const query = apolloHandler(apollo, repeated, (request, reply) => {
    const context = new RequestContext(atlas, request.id, request.asker);
    context.signal = goneSignal(reply);
    context.charge = (points) => request.account.setAside(points);
    context.payer = request.account;
    context.spend = (points) => request.spend(points);
    context.payReading = (points) => {
      if (!request.hasPaidReading) request.spend(points);
    };
    request.notes = context.notes;
    return context;
  });
  const waits = new RevisionWaits(atlas);
  const open = new Set<EndStream>();
  app.addHook('preClose', async () => {
    for (const end of open) end();
  });
  await app.register(websocket, SOCKET_OPTIONS);
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (trusted !== null && !isVisit(request)) putDocument(request, trusted);
    if (wantsEvents(request)) return answerWithEvents(request, reply, live, open);
    if (isVisit(request)) return reply.redirect('/graphiql');
    reading.pay(request);
    if (await waits.until(request, () => goneAbortSignal(reply))) turnsOf(atlas).goesOn(request.account);
    return query(request, reply);
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
      places.check(networkOf(request.ip));
    },
  });
}

/** Puts the text of a trusted document where it is looked for. @throws {BadRequestError} if it is none */
function putDocument(request: FastifyRequest, trusted: TrustedDocuments): void {
  const sent = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown> | null | undefined;
  if (typeof sent !== 'object' || sent === null) return;
  const { extensions, ...rest } = sent;
  const query = trusted.textOf({
    ...rest,
    extensions: typeof extensions === 'string' ? parsed(extensions) : extensions,
  });
  const found = { ...rest, query };
  if (request.method === 'POST') request.body = found;
  else putInAddress(request, found);
}

/** Apollo reads what a GET asks for from its address. */
function putInAddress({ raw, url }: FastifyRequest, found: Readonly<Record<string, unknown>>): void {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(found)) if (typeof value === 'string') search.append(name, value);
  raw.url = `${url.split('?', 1)[0]}?${search}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept ?? '').includes('text/html');
}
