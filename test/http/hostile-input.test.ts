import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { COSTLY_QUERIES, nested } from './costly-queries';
import { ask, expectUserError, post, type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ development: false });
});
afterAll(() => server.close());

/** Every hostile request is the client's fault, is told so, and leaves no trace of our insides. */
afterEach(() => {
  expect(server.log).toEqual([]);
});

const ROUTES =
  'query($input: RouteSearch!) { routes(input: $input) { __typename ... on UnknownReference { argument suggestions { id } } } }';
const ENDS = { from: 'Back-End Developer', to: 'Cloud Architect' };

test('an operation that the document lacks is named, however often it is asked for', async () => {
  for (const operationName of ['Nope', 'Nope', 'Nope']) {
    const body = JSON.stringify({ operationName, query: 'query Routes { graph { revision } }' });
    const answer = await post(server.url, body);
    expect(answer.status).toBe(400);
    expectUserError(answer, /Unknown operation named "Nope"/);
  }
});

describe('arguments out of range are answered with what is wrong, by name', () => {
  test.each([
    [{ first: 0 }, /input\.first is 0; .* from 1 to 50/],
    [{ first: 51 }, /input\.first/],
    [{ maxSteps: -3 }, /input\.maxSteps/],
    [{ maxYears: -1 }, /input\.maxYears/],
    [{ maxYears: 1e300 }, /input\.maxYears/],
    [{ minConfidence: 7 }, /input\.minConfidence/],
    [{ maxOverlap: -0.5 }, /input\.maxOverlap/],
    [{ minPayUsd: -5 }, /input\.minPayUsd/],
    [{ budgetMs: 0 }, /input\.budgetMs/],
    [{ budgetMs: 2_000_000_000 }, /input\.budgetMs/],
    [{ budgetMs: 10_000 }, /costs .* more than the limit .* smaller budgetMs/],
    [{ via: Array.from({ length: 6 }, (_, i) => `role ${i}`) }, /input\.via names 6 roles; at most 5/],
    [{ avoid: Array.from({ length: 500 }, () => 'Data Scientist') }, /input\.avoid names 500 roles/],
    [{ from: '' }, /input\.from is empty/],
    [{ from: 'x'.repeat(5000) }, /input\.from has 5000 characters/],
    [{ profile: { weeklyHours: 0 } }, /weeklyHours is 0/],
    [{ profile: { competencies: [{ ref: 'python', level: 99 }] } }, /level/],
    [{ profile: { credentials: Array(1000).fill('Physician licence') } }, /names 1,000 credentials; at most 50/],
    [{ profile: { credentials: ['x'.repeat(5000)] } }, /has a credential of 5000 characters; at most 200/],
    [{ profile: { pastRoles: [{ ref: 'Cashier', years: -2 }] } }, /The years of "Cashier" is -2; .* between 0 and 60/],
    [{ profile: { pastRoles: Array(500).fill({ ref: 'Cashier', years: 1 }) } }, /names 500 roles; at most 10/],
    [{ profile: { education: 'GENIUS' } }, /EducationLevel/],
    [{ study: 'NONE', rankBy: 'TIME' }, /input\.study limits routes that are RECOMMENDED/],
    [{ stepDown: true }, /StepDown/],
    [{ first: 1.5 }, /Int cannot represent non-integer/],
    [{ rankBy: 'LUCK' }, /RouteRanking/],
  ])('%j', async (part, message) => {
    expectUserError(await ask(server.url, ROUTES, { input: { ...ENDS, ...part } }), message);
  });

  test.each([
    ['{ roles(first: 0) { totalCount } }', /first must be 1 to 100, but is 0/],
    ['{ roles(first: 101) { totalCount } }', /first must be 1 to 100, but is 101/],
    ['{ roles(first: -2147483648) { totalCount } }', /first must be 1 to 100/],
    ['{ roles(first: 99999999999) { totalCount } }', /32-bit/],
    ['{ roles(after: "nonsense") { totalCount } }', /after must be a cursor/],
    [`{ roles(after: "${'A'.repeat(5000)}") { totalCount } }`, /after must be a cursor/],
    ['{ roles(filter: { jobZones: [9] }) { totalCount } }', /filter\.jobZones\.0 must be 1 to 5/],
    ['{ roles(filter: { schemes: [] }) { totalCount } }', /filter\.schemes is empty/],
    [
      '{ roles(filter: { requires: ["no such thing at all"] }) { totalCount } }',
      /Unknown skill or technology "no such thing at all"/,
    ],
    [`{ search(text: "${'word '.repeat(1000)}") { totalCount } }`, /text has 5000 characters; at most 200/],
    ['{ search(text: "a\\u0000b\\u001b") { totalCount } }', /text has control characters/],
    ['{ role(ref: "a\\u0007b") { id } }', /ref has control characters/],
    ['{ role(ref: "   ") { id } }', /ref is empty/],
    ['{ routes(input: { from: "a", to: "b", maxYears: 1e999 }) { __typename } }', /input\.maxYears is Infinity/],
    ['{ skillGap(to: "Bckend Devlopperr", profile: {}) { weeks } }', /Did you mean .*"Back-End Developer"/],
  ])('%s', async (query, message) => {
    expectUserError(await ask(server.url, query), message);
  });

  test('a list of 101 ids is refused', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `role:${i}`);
    expectUserError(
      await ask(server.url, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
      /ids names 101 nodes/,
    );
  });
});

test('control characters and odd scripts in a reference find nothing, which is no error', async () => {
  for (const from of [
    '\u202Eevil',
    '💣'.repeat(50),
    'ﷺ',
    '%00',
    '{"$gt":""}',
    "' OR 1=1 --",
    '__proto__',
    'hasOwnProperty',
  ]) {
    const { status, data, errors } = await ask(server.url, ROUTES, { input: { ...ENDS, from } });
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(data).toMatchObject({ routes: { __typename: 'UnknownReference', argument: 'input.from' } });
  }
});

test('variables with thousands of mistakes are refused by the first of them, in a few words', async () => {
  const profile = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, i]));
  const answer = await ask(server.url, ROUTES, { input: { ...ENDS, profile } });
  expect(answer.status).toBe(400);
  expectUserError(
    answer,
    /^Variable "\$input" got invalid value .* … .*Field "k0" is not defined by type "ProfileInput"/,
  );
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors[0]!.message.length).toBeLessThan(500);
});

test.each([
  ['of another document', { version: 1, sha256Hash: 'a'.repeat(64) }],
  ['of a version that there is not', { version: 2, sha256Hash: 'a'.repeat(64) }],
  ['that is none', 1],
])('a hash %s is the fault of its client', async (_, persistedQuery) => {
  const answer = await post(server.url, JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery } }));
  expect(answer.status).toBe(400);
  expectUserError(answer, /provided sha does not match query|Unsupported persisted query version/);
});

test('nothing is at HEAD /mcp', async () => {
  expect((await fetch(`${server.url}/mcp`, { method: 'HEAD' })).status).toBe(404);
});

describe('queries that ask for too much are refused before they run', () => {
  test.each(COSTLY_QUERIES)('%s', async (_name, query, message) => {
    const answer = await ask(server.url, query, query.includes('$n') ? { n: 100 } : {});
    expect(answer.status).toBe(400);
    expectUserError(answer, message);
  });

  test('the refusal says the cost, the limit and what to ask less of', async () => {
    const { errors } = await ask(server.url, `{ roles(first: 100) { nodes { ${nested(2)} } } }`);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('smaller pages (first)'),
      extensions: { code: 'QUERY_TOO_COSTLY', limit: 30_000 },
    });
    expect(errors[0]?.extensions.cost).toBeGreaterThan(30_000);
  });
});

describe('bodies that can not be read get a fitting status', () => {
  const QUERY = '{"query":"{ __typename }"}';
  test.each([
    ['not JSON', '{"query":', {}, 400],
    ['an empty body', '', {}, 400],
    ['a list of queries', `[${QUERY},${QUERY}]`, {}, 400],
    ['a number', '7', {}, 400],
    ['a query that is no text', '{"query":{"a":1}}', {}, 400],
    ['variables that are no object', '{"query":"{ __typename }","variables":"x"}', {}, 400],
    ['a key that would change the prototype', '{"query":"{ __typename }","__proto__":{"a":1}}', {}, 400],
    ['plain text', QUERY, { 'content-type': 'text/plain' }, 415],
    ['a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a file upload', QUERY, { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['another charset', QUERY, { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['a body that claims to be compressed', QUERY, { 'content-encoding': 'gzip' }, 415],
    ['more than 256 kB', JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(300_000) } }), {}, 413],
  ])('%s', async (_name, body, headers, status) => {
    const answer = await post(server.url, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/stacktrace|node_modules|\.[jt]s:\d/);
  });

  test('a compressed body is not inflated', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ __typename }' }));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(415);
  });

  test('variables nested a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = await post(
      server.url,
      `{"query":"query($input: RouteSearch!) { routes(input: $input) { __typename } }","variables":{"input":${deep}}}`,
    );
    expect(answer.status).toBe(400);
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  test.each([
    ['a Host header that is no host', 'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: [[', 400, 'BAD_REQUEST'],
    [
      'headers that are too long',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}`,
      431,
      'REQUEST_HEADER_FIELDS_TOO_LARGE',
    ],
    [
      'an address that is too long',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a`,
      431,
      'REQUEST_HEADER_FIELDS_TOO_LARGE',
    ],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6', 400, 'BAD_REQUEST'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2', 400, 'BAD_REQUEST'],
  ])('%s', async (_, head, status, code) => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\nConnection: close\r\n\r\n`));
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const [, body = ''] = answer.split('\r\n\r\n');
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('a query in the address needs the header that foreign pages can not set', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect((await fetch(url)).status).toBe(400);
    expect((await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })).status).toBe(200);
  });
});

test('outside development, errors do not tell what else the schema has', async () => {
  const { status, text } = await ask(server.url, '{ rols { id } }');
  expect(status).toBe(400);
  expect(text).toContain('Cannot query field');
  expect(text).not.toContain('Did you mean');
});
