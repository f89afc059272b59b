/** Hands GraphQL requests to Apollo Server, and its answers to Fastify, with no more of either than the other looks at. */
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql';
import type { RepeatedQueries } from './repeated-queries';

/** Headers that Apollo Server reads: what is sent and wanted, and those that show that a browser asked before it sent (CSRF). */
const READ_HEADERS = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** Answers a request, if it is known without Apollo. @param contextOf - makes the context of a request */
export function apolloHandler(
  apollo: ApolloServer<RequestContext>,
  repeated: RepeatedQueries,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): (request: FastifyRequest, reply: FastifyReply) => Promise<string> {
  return async (request, reply) => {
    let made: RequestContext | null = null;
    const context = () => {
      made ??= contextOf(request, reply);
      return made;
    };
    const answer = await repeated.answer(request, reply, context);
    if (answer !== null) return answer;
    const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        body: request.body,
        method: request.method,
        headers: headersOf(request),
        search: request.method === 'GET' ? searchOf(request.raw.url ?? '') : '',
      },
      context: async () => context(),
    });
    // The schema has no @defer and no @stream.
    if (body.kind !== 'complete') throw new Error('Apollo Server answered in pieces.');
    for (const [name, value] of headers) reply.header(name, value);
    if ((status ?? 200) === 200 && request.notes.code === null) repeated.answeredWith(request, [...headers]);
    reply.code(status ?? 200);
    return body.string;
  };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const read = new HeaderMap();
  for (const name of READ_HEADERS) {
    const value = headers[name];
    if (value !== undefined && value !== '') read.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return read;
}

function searchOf(url: string): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark);
}
