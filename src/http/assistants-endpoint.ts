import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Atlas } from '../app';
import { assistantsOverHttp, refusalOf } from '../mcp';
import { BadRequestError } from './request-checks';
import type { HttpConfig } from './settings';

/** Names and addresses that only this machine reaches. */
const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Tools for assistants at /mcp, under the limits that all requests have. */
export function addAssistantsEndpoint(app: FastifyInstance, atlas: Atlas, { host }: HttpConfig, logger: Logger): void {
  const isLocal = LOCAL_HOSTS.includes(host);
  const assistants = assistantsOverHttp(atlas, (error) => logger.error({ err: error }, 'an assistant met an error'));
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    onRequest: async ({ headers }) => {
      const refusal = refusalOf({ origin: headers.origin, host: headers.host }, isLocal);
      if (refusal !== null) throw new BadRequestError(403, refusal);
    },
    handler: async (request) => {
      // One call a request, so that limits on requests are limits on work.
      if (Array.isArray(request.body))
        throw new BadRequestError(400, 'Send one message a request, not a list of them.');
      return assistants.answer(asWebRequest(request), request.body);
    },
  });
  app.addHook('onClose', () => assistants.close());
}

/** The request as the protocol's library reads it; its body goes beside it. */
function asWebRequest({ method, headers, host, url }: FastifyRequest): Request {
  const named = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  return new Request(new URL(url, `http://${host || 'localhost'}`), { method, headers: named });
}
