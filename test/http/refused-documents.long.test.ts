/** Documents take points by their length before they are read, whether they are answered or refused. */
import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { buildCareerSchema, costRule } from '../../src/graphql';
import { HTTP_LIMITS } from '../../src/http';
import { readingPoints } from '../../src/http/document-reading';
import { openSeededAtlas, post, type SeededAtlas, type SeededServer, serveSeeded } from './seeded-server';

const ONE = HTTP_LIMITS.requestPoints;
const POINTS = 200_000;

let seeded: SeededAtlas;
let server: SeededServer;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
beforeEach(async () => {
  server = await serveSeeded(seeded, { pointsPerMinute: POINTS });
});
afterEach(() => server.close());
afterAll(() => seeded.close());

async function left(): Promise<number> {
  const { headers } = await fetch(`${server.url}/export`);
  return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
}
const bodyPoints = (body: string) => Math.floor(Buffer.byteLength(body) / HTTP_LIMITS.bytesForAPoint);

const wide = (field: (i: number) => string, count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => field(i)).join(' ')} }`;

/** Each is refused, and long. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['fields that there are not', wide((i) => `rolls${i}`, 900)],
  ['no syntax', `${wide((i) => `a${i}: graph { revision }`, 90)} )`],
  ['more words than a query may have', wide((i) => `a${i}`, 2_000)],
  ['the same field in two ways', wide((i) => `a: role(ref: "${i}") { id }`, 90)],
  ['variables that nobody uses', `query (${Array.from({ length: 150 }, (_, i) => `$v${i}: Int`)}) { __typename }`],
  ['a long comment', `{ nothing } # ${'x'.repeat(100_000)}`],
];

test.each(REFUSED)('%s: pays before it is read, and can’t be sent without end', async (_, query) => {
  const body = JSON.stringify({ query });
  const price = ONE + bodyPoints(body) + readingPoints(query);
  expect(price).toBeGreaterThan(ONE + 10_000);
  const first = await post(server.url, body);
  expect(first.status).toBe(400);
  expect(await left()).toBeLessThanOrEqual(POINTS - price - ONE);
  let last = first;
  for (let sent = 1; sent <= POINTS / price + 1 && last.status === 400; sent++) last = await post(server.url, body);
  expect([last.status, last.errors[0]?.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
});

test('a document that costs too much pays for working that out, each time', async () => {
  const query =
    '{ roles(first: 100) { nodes { progressions(first: 100) { nodes { to { id readings { because } } } } } } }';
  const body = JSON.stringify({ query });
  const each = ONE + bodyPoints(body) + HTTP_LIMITS.refusedPoints;
  expect((await post(server.url, body)).errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  expect(await left()).toBeLessThanOrEqual(POINTS - each - readingPoints(query) - ONE);
  expect((await post(server.url, body)).errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  expect(await left()).toBeLessThanOrEqual(POINTS - 2 * each - readingPoints(query) - 2 * ONE);
});

test('the cost of too many fields is not worked out', () => {
  const doubled = Array.from({ length: 13 }, (_, i) => `fragment f${i} on Role { ...f${i + 1} ...f${i + 1} }`).join(
    ' ',
  );
  const document = parse(`{ role(ref: "x") { ...f0 } } ${doubled} fragment f13 on Role { id }`);
  const costOf = costRule(buildCareerSchema());
  expect(() => costOf({ document, hash: 'doubled', operationName: null, variables: {} })).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/more than 10,000 fields/),
      extensions: { code: 'QUERY_TOO_COSTLY' },
    }),
  );
});

test('variables that can’t be take no more than their work', async () => {
  const wrong = JSON.stringify({
    query: 'query ($n: Int!) { roles(first: $n) { totalCount } }',
    variables: { n: 'x' },
  });
  const taken: number[] = [];
  for (let sent = 0; sent < 5; sent++) {
    const before = await left();
    expect((await post(server.url, wrong)).status).toBe(400);
    taken.push(before - (await left()));
  }
  expect(Math.min(...taken)).toBeLessThan(HTTP_LIMITS.refusedPoints);
});

test('a good document is paid for once, whoever sends it, also by its hash', async () => {
  const query = `query Named($ref: String!) { role(ref: $ref) { title ${'id '.repeat(300)} } }`;
  const spent = async (parts: object) => {
    const before = await left();
    const body = JSON.stringify(parts);
    const { errors, status } = await post(server.url, body);
    return { status, errors, points: before - (await left()) };
  };
  // The least of some: what is compiled meanwhile is work too.
  const least = async (parts: object) => {
    const all: number[] = [];
    for (let sent = 0; sent < 4; sent++) all.push((await spent(parts)).points);
    return Math.min(...all);
  };
  const variables = { ref: 'data-analyst' };
  const first = await spent({ query, variables });
  expect(first).toMatchObject({ status: 200, errors: [] });
  const reading = readingPoints(query);
  expect(first.points).toBeGreaterThan(reading);
  expect(await least({ query, variables })).toBeLessThan(reading);
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  expect(await least({ query, variables, extensions })).toBeLessThan(reading);
  expect(await least({ variables, extensions })).toBeLessThan(reading);
});

test('a long body pays for its length', async () => {
  const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(200_000) } });
  const before = await left();
  await post(server.url, body);
  expect(before - (await left())).toBeGreaterThan(2 * ONE + 3_000);
});

describe.each(['a WebSocket', 'server-sent events'])('over %s', (over) => {
  test('documents that are refused take points too', async () => {
    const client = createWsClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazyCloseTimeout: 10_000,
    });
    const query = `subscription ${wide((i) => `rolls${i}`, 400)}`;
    const codeOf = async (text = query): Promise<unknown> => {
      if (over === 'a WebSocket') {
        const refused = await client
          .iterate({ query: text })
          .next()
          .catch((error: readonly { extensions: { code: string } }[]) => error);
        return (refused as readonly { extensions: { code: string } }[])[0]?.extensions.code;
      }
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: text }),
      });
      return /"code":"([A-Z_]+)"/.exec(await response.text())?.[1];
    };
    expect(await codeOf()).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await left()).toBeLessThanOrEqual(POINTS - 2 * ONE - readingPoints(query));
    const before = await left();
    const code = await codeOf(
      'subscription { routeChanged(input: { from: "a", to: "b", budgetMs: 10000 }) { revision } }',
    );
    expect([code, before - (await left()) >= HTTP_LIMITS.refusedPoints]).toEqual(['QUERY_TOO_COSTLY', true]);
    const codes: unknown[] = [];
    while (codes.length < POINTS / readingPoints(query) && codes.at(-1) !== 'TOO_MANY_REQUESTS')
      codes.push(await codeOf());
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
    await client.dispose();
  });
});

test.each([
  '{ reachableRoles(input: { from: "nurse" }, PAGE) { totalCount } }',
  '{ feederRoles(input: { to: "nurse" }, PAGE) { totalCount } }',
  '{ bridgingSkills(PAGE) { totalCount } }',
  '{ skillAdjacency(PAGE) { totalCount } }',
  '{ role(ref: "Data Analyst") { nextSkills(PAGE) { totalCount } } }',
])('%s: a page that can’t be is refused before anything is worked out for it', async (query) => {
  const snapshot = server.atlas.snapshot();
  const sliced = ['reachableRoles', 'feederRoles', 'bridgingSkills', 'strongestAdjacency'];
  const works = [...sliced.map((name) => `${name}InSlices`), 'nextSkills'];
  const asked: string[] = [];
  const watched = Object.fromEntries(
    works.map((name) => {
      const work = Reflect.get(snapshot, name) as (...args: unknown[]) => unknown;
      expect(work).toBeInstanceOf(Function);
      const counted = (...args: unknown[]) => {
        asked.push(name);
        return work(...args);
      };
      return [name, counted];
    }),
  );
  const spy = jest.spyOn(server.atlas, 'snapshot').mockReturnValue({ ...snapshot, ...watched });
  for (const page of ['after: "nonsense"', 'first: 1201']) {
    const { errors } = await post(server.url, JSON.stringify({ query: query.replace('PAGE', page) }));
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
  expect(asked).toEqual([]);
  await post(server.url, JSON.stringify({ query: query.replace('PAGE', 'first: 1') }));
  expect(asked).toHaveLength(1);
  spy.mockRestore();
});
