/** Queries by their hash, and servers that answer known queries alone. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { trustedDocuments } from '../../src/http/trusted-documents';
import { PAGE_QUERIES } from '../../web/pages/server/page-queries';
import { WEB } from '../web/built-pages';
import { ask, PROJECT, post, type SeededServer, serveSeeded, startSeededServer } from './seeded-server';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (text: string, more: object = {}) =>
  JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } }, ...more });

const folder = mkdtempSync(join(tmpdir(), 'career-atlas-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: unknown): string {
  const file = join(folder, `${hashOf(JSON.stringify(content)).slice(0, 8)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a server that answers all queries', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  test('answers one by its hash once it was sent whole', async () => {
    const query = '{ graph { revision } }';
    const unknown = await post(server.url, byHash(query));
    expect(unknown.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(server.url, byHash(query, { query }))).data).toEqual({ graph: { revision: 1 } });
    expect((await post(server.url, byHash(query))).data).toEqual({ graph: { revision: 1 } });
    const inAddress = `${server.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(JSON.parse(byHash(query)).extensions))}`;
    const got = await fetch(inAddress, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await got.json()).toEqual({ data: { graph: { revision: 1 } } });
  });

  test('keeps no query under the hash of another', async () => {
    const answer = await post(server.url, byHash('{ graph { revision } }', { query: '{ __typename }' }));
    expect([answer.status, answer.errors[0]?.message]).toEqual([400, 'provided sha does not match query']);
  });

  test('refuses one by its hash that costs too much, each time', async () => {
    const query =
      '{ roles(first: 100) { nodes { progressions(first: 100) { nodes { to { progressions(first: 100) { nodes { confidence } } } } } } } }';
    for (const body of [byHash(query, { query }), byHash(query)]) {
      const answer = await post(server.url, body);
      expect(answer.errors[0]?.extensions.code).toMatch(/QUERY_TOO_COSTLY|PERSISTED_QUERY_NOT_FOUND/);
    }
  });
});

describe('a server with trusted documents', () => {
  const REVISION = 'query Revision { graph { revision } }';
  const CHANGES = 'subscription Changes { changes { revision } }';
  let server: SeededServer;
  beforeAll(async () => {
    const trusted = fileOf({ revision: REVISION, [`sha256:${hashOf(CHANGES)}`]: CHANGES });
    server = await startSeededServer({ trustedDocuments: trusted }, { webDir: WEB });
  });
  afterAll(() => server.close());

  test.each([
    ['by its name', JSON.stringify({ documentId: 'revision' })],
    ['by its hash', JSON.stringify({ documentId: `sha256:${hashOf(REVISION)}` })],
    ['by its hash as Apollo clients do', byHash(REVISION)],
    ['by its text', JSON.stringify({ query: REVISION })],
  ])('answers one %s', async (_, body) => {
    expect((await post(server.url, body)).data).toEqual({ graph: { revision: 1 } });
  });

  test.each([
    ['another text', JSON.stringify({ query: '{ graph { revision } }' })],
    ['another name', JSON.stringify({ documentId: 'other' })],
    ['a trusted text under another name', JSON.stringify({ documentId: 'other', query: REVISION })],
    ['another text under its own hash', byHash('{ __typename }', { query: '{ __typename }' })],
    ['no document', '{}'],
    ['the schema', JSON.stringify({ query: '{ __schema { types { name } } }' })],
  ])('refuses %s with a code', async (_, body) => {
    const answer = await post(server.url, body);
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });

  test('answers a trusted text, not the one that comes with its name', async () => {
    const answer = await post(server.url, JSON.stringify({ documentId: 'revision', query: '{ __typename }' }));
    expect(answer.data).toEqual({ graph: { revision: 1 } });
  });

  test('holds addresses and both kinds of stream to them', async () => {
    const get = (query: string, headers: Record<string, string>) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    const plain = { 'apollo-require-preflight': 'yes' };
    expect((await get('{__typename}', plain)).status).toBe(403);
    expect(await (await get(REVISION, plain)).json()).toEqual({ data: { graph: { revision: 1 } } });
    const byName = (more: string) => fetch(`${server.url}/graphql?documentId=revision${more}`, { headers: plain });
    expect(await (await byName('')).json()).toEqual({ data: { graph: { revision: 1 } } });
    expect(await (await byName('&query=%7B__typename%7D')).json()).toEqual({ data: { graph: { revision: 1 } } });
    expect((await get('subscription { changes { summary } }', { accept: 'text/event-stream' })).status).toBe(403);
    const client = createWsClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const refused = await client
      .iterate({ query: 'subscription { changes { summary } }' })
      .next()
      .catch((error: unknown) => error);
    expect(refused).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
    const trusted = client.iterate({ query: CHANGES });
    const first = Promise.race([trusted.next().catch((error: unknown) => error), 'open']);
    expect(await first).toBe('open');
    await trusted.return?.();
    await client.dispose();
  });

  test.each(['/export', '/export/roles.csv', '/mcp', '/schema.graphql'])('keeps %s closed', async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
  });

  test('opens what its operator names, and says in the log what is closed', async () => {
    const config = {
      trustedDocuments: fileOf({ revision: REVISION }),
      openBesideDocuments: ['export', 'schema'] as const,
    };
    const open = await serveSeeded(server, config, { logLevel: 'info' });
    const statuses = [];
    for (const path of ['/export/roles.csv', '/schema.graphql', '/mcp'])
      statuses.push((await fetch(open.url + path)).status);
    await open.close();
    expect(statuses).toEqual([200, 200, 403]);
    expect(open.log.join('')).toContain('"closed":["/mcp"]');
  });

  test('answers the queries of its own pages', async () => {
    const [query = ''] = PAGE_QUERIES.filter((each) => each.includes('query Names('));
    expect((await ask(server.url, query, { text: 'back-end developer' })).errors).toEqual([]);
    expect((await fetch(`${server.url}/roles/back-end-developer`)).status).toBe(200);
  });
});

test('the queries of all pages are listed', () => {
  const files = readdirSync(join(PROJECT, 'web/pages'), { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(PROJECT, 'web/pages', file), 'utf8').matchAll(/`query ([A-Z]\w+)/g)].map(
        ([, name]) => name,
      ),
    );
  const listed = PAGE_QUERIES.map((query) => /^query (\w+)/.exec(query)?.[1]);
  expect(listed.sort()).toEqual(named.sort());
});

test.each([
  [
    'what Apollo’s tools write',
    {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'a1', name: 'A', type: 'query', body: '{ __typename }' }],
    },
  ],
  ['texts by their ids', { a1: '{ __typename }' }],
])('%s is read', (_, content) => {
  expect(trustedDocuments(fileOf(content), []).textOf({ documentId: 'a1' })).toBe('{ __typename }');
});

test.each([
  ['a list', ['{ __typename }'], /must hold documents by their ids/],
  ['no JSON', 'query', /can't be read/],
])('a file with %s is refused at the start', (_, content, message) => {
  expect(() => trustedDocuments(fileOf(content), [])).toThrow(message);
});
