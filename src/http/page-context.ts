import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Atlas } from '../app';
import { RequestContext } from '../graphql';
import { goneSignal } from './gone-signal';
import type { HttpConfig } from './settings';

/** What pages that the server writes ask for their facts. */
export interface PageParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly atlas: Atlas;
  readonly config: HttpConfig;
}

/** What is asked to put a page together takes the points of the person who opens it, and ends when they leave. */
export function contextOf(atlas: Atlas, request: FastifyRequest, reply: FastifyReply): RequestContext {
  const context = new RequestContext(atlas, request.id);
  context.charge = (points) => request.account.setAside(points);
  context.payer = request.account;
  context.signal = goneSignal(reply);
  return context;
}
