import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Atlas } from '../app';
import { assistantsOverHttp, questionIn, refusalOf } from '../mcp';
import { goneAbortSignal } from './gone-signal';
import { questionPrice } from './query-price';
import { BadRequestError } from './request-checks';
import type { HttpConfig } from './settings';

/** Names and addresses that only this machine reaches. */
const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Tools for assistants at /mcp, under the limits that all requests have: a call takes what its question costs in GraphQL. */
export function addAssistantsEndpoint(
  app: FastifyInstance,
  atlas: Atlas,
  schema: GraphQLSchema,
  { host }: HttpConfig,
  logger: Logger,
): void {
  const priceOf = questionPrice(schema);
  const isLocal = LOCAL_HOSTS.includes(host);
  const assistants = assistantsOverHttp(atlas, (error) => logger.error({ err: error }, 'an assistant met an error'));
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    exposeHeadRoute: false,
    onRequest: async ({ headers }) => {
      const refusal = refusalOf({ origin: headers.origin, host: headers.host }, isLocal);
      if (refusal !== null) throw new BadRequestError(403, refusal);
    },
    handler: async (request, reply) => {
      // One call a request, so that limits on requests are limits on work.
      if (Array.isArray(request.body))
        throw new BadRequestError(400, 'Send one message a request, not a list of them.');
      const question = questionIn(request.body);
      if (question !== null) request.account.setAside(priceOf(question));
      return assistants.answer(asWebRequest(request, goneAbortSignal(reply)), request.body, request.account);
    },
  });
  app.addHook('onClose', () => assistants.close());
}

/** The request as the protocol's library reads it; its body goes beside it. */
function asWebRequest({ method, headers, host, url }: FastifyRequest, signal: AbortSignal): Request {
  const named = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  return new Request(new URL(url, `http://${host || 'localhost'}`), { method, headers: named, signal });
}
