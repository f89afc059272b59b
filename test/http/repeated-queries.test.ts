import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, getOperationAST, OperationTypeNode, parse } from 'graphql';
import { newNotes, type RequestContext } from '../../src/graphql';
import { type QueryParts, RepeatedQueries } from '../../src/http/repeated-queries';
import { type SeededServer, startSeededServer } from './seeded-server';

/** What the endpoint answers: status, headers that do not differ from request to request, and body. */
async function answerTo(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const own = ['date', 'x-request-id', 'ratelimit', 'keep-alive'];
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !own.includes(name)),
    text: (await response.text()).replace(/[0-9a-f-]{36}/g, 'id'),
  };
}

describe('a query that is sent again', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  const ROLE = 'query Of($ref: String!, $asOf: AsOf) { role(ref: $ref, asOf: $asOf) { title } }';
  const NURSE = { query: ROLE, variables: { ref: 'registered nurse' } };

  test.each<[string, object, Record<string, string>]>([
    ['as libraries send it', NURSE, {}],
    ['by its name', { ...NURSE, operationName: 'Of' }, {}],
    ['without variables', { query: '{ graph { revision } }', variables: null, extensions: null }, {}],
    ['for the type of answer that the specification asks for', NURSE, { accept: 'application/graphql-response+json' }],
    ['for a type that there is not', NURSE, { accept: 'text/turtle' }],
    ['with a variable that is missing', { query: ROLE }, {}],
    ['with a variable of another type', { query: ROLE, variables: { ref: 7 } }, {}],
    ['with variables that are none', { query: ROLE, variables: [] }, {}],
    ['with a name that no role has', { query: ROLE, variables: { ref: 'no such role' } }, {}],
    [
      'about a moment that never was',
      { query: ROLE, variables: { ref: 'registered nurse', asOf: { revision: 99 } } },
      {},
    ],
    ['by a name that it does not have', { ...NURSE, operationName: 'Other' }, {}],
    ['with an unknown hash', { ...NURSE, extensions: { persistedQuery: { version: 1, sha256Hash: 'no' } } }, {}],
    [
      'that costs too much',
      {
        query: `{ ${'abcdefghijk'
          .split('')
          .map((a) => `${a}: roles(first: 100) { nodes { progressions(first: 100) { nodes { to { id } } } } }`)
          .join(' ')} }`,
      },
      {},
    ],
  ])('%s has the same answer each time', async (_, body, headers) => {
    const first = await answerTo(server.url, body, headers);
    // By now the query is known, whatever becomes of it.
    for (const accept of [{}, headers]) await answerTo(server.url, NURSE, accept);
    for (const accept of [{}, headers]) await answerTo(server.url, NURSE, accept);
    for (let again = 0; again < 3; again++) expect(await answerTo(server.url, body, headers)).toEqual(first);
  });

  test('is one that is answered', async () => {
    expect((await answerTo(server.url, NURSE)).text).toBe('{"data":{"role":{"title":"Registered Nurse"}}}');
  });

  test('takes points each time, until they are used up', async () => {
    const strict = await startSeededServer({ pointsPerMinute: 20_000 });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 100; i++) statuses.push((await answerTo(strict.url, NURSE)).status);
      expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
    } finally {
      await strict.close();
    }
  });
});

describe('without Apollo Server', () => {
  const TEXT = 'query Q($a: Int) { a }';
  const json = [['content-type', 'application/json; charset=utf-8']] as const;
  const request = (body: object, headers = {}) =>
    ({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }) as unknown as FastifyRequest;

  function known(result: ExecutionResult, text = TEXT) {
    const asked: unknown[] = [];
    const sent: unknown[] = [];
    const charged: number[] = [];
    const parts: QueryParts = {
      costOf: () => ({ cost: 3, limit: 10 }),
      execute: async ({ variables }) => {
        asked.push(variables);
        return result;
      },
    };
    const repeated = new RepeatedQueries(parts);
    const read = parse(text);
    const operation = getOperationAST(read, 'Q')!;
    repeated.foundGood(text, {
      document: read,
      hash: 'h',
      operation,
      notes: { ...newNotes(), name: 'Q', kind: OperationTypeNode.QUERY },
    });
    repeated.answeredWith(request({}), json);
    const context = {
      notes: newNotes(),
      charge: (points: number) => charged.push(points),
      result: null,
      refusal: null,
    };
    const reply = { header: (...header: unknown[]) => sent.push(header) } as unknown as FastifyReply;
    const answer = (body: object, headers = {}) =>
      repeated.answer(request(body, headers), reply, () => context as unknown as RequestContext);
    return { answer, asked, sent, charged, context };
  }

  test('a known query is answered with the headers of answers before, is paid for, and noted', async () => {
    const { answer, asked, sent, charged, context } = known({ data: { a: 1 } });
    expect(await answer({ query: TEXT, variables: { a: 2 } })).toBe('{"data":{"a":1}}');
    expect([asked, sent, charged]).toEqual([[{ a: 2 }], json, [3]]);
    expect(context.notes).toMatchObject({ name: 'Q', kind: 'query', cost: 3, wasRead: true });
  });

  test('what ends with errors is left to it, with the result', async () => {
    const result = { data: null, errors: [new GraphQLError('No.')] };
    const { answer, context, asked } = known(result);
    expect([await answer({ query: TEXT }), context.result, asked.length]).toEqual([null, result, 1]);
  });

  test.each<[string, object, object]>([
    ['another query', { query: '{ b }' }, {}],
    ['another Accept header', { query: TEXT }, { accept: 'text/html' }],
    ['another content type', { query: TEXT }, { 'content-type': 'text/plain' }],
    ['another operation', { query: TEXT, operationName: 'R' }, {}],
    ['extensions', { query: TEXT, extensions: {} }, {}],
    ['variables in a list', { query: TEXT, variables: [] }, {}],
    ['no query', {}, {}],
  ])('%s is left to it', async (_, body, headers) => {
    const { answer, asked } = known({ data: {} });
    expect([await answer(body, headers), asked]).toEqual([null, []]);
  });

  test.each(['mutation Q { a }', 'query Q { a } query R { a }'])('%s is not remembered', async (text) => {
    const { answer } = known({ data: {} }, text);
    expect(await answer({ query: text })).toBeNull();
  });
});
