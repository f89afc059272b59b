import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CareerStore } from '../../src/store';
import { ask, PROJECT, type SeededServer, serveSeeded, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  const webDir = mkdtempSync(join(tmpdir(), 'career-atlas-web-'));
  mkdirSync(join(webDir, 'graphiql', 'assets'), { recursive: true });
  writeFileSync(join(webDir, 'graphiql', 'index.html'), '<title>GraphiQL</title>');
  writeFileSync(join(webDir, 'graphiql', 'assets', 'main-1a2b.js'), '// script');
  server = await startSeededServer({}, { webDir });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { redirect: 'manual', headers });

test('a visit to /graphql leads to the playground', async () => {
  expect((await get('/graphql', { accept: 'text/html' })).headers.get('location')).toBe('/graphiql');
  expect((await get('/graphiql')).headers.get('location')).toBe('/graphiql/');
  expect(await (await get('/graphiql/')).text()).toContain('GraphiQL');
});

test('the playground may load from this server only, and its assets are kept by browsers', async () => {
  const page = await get('/graphiql/');
  expect(page.headers.get('content-security-policy')).toMatch(
    /default-src 'self'.*script-src 'self'.*connect-src 'self'/,
  );
  expect(page.headers.get('content-security-policy')).not.toMatch(/https?:|upgrade-insecure-requests|font-src/);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect((await get('/graphiql/assets/main-1a2b.js')).headers.get('cache-control')).toContain('immutable');
});

test('files outside the pages are not served', async () => {
  for (const path of [
    '/graphiql/..%2f..%2fpackage.json',
    '/graphiql/%2e%2e/%2e%2e/etc/passwd',
    '/package.json',
    '/%zz',
  ]) {
    expect([400, 403, 404]).toContain((await get(path)).status);
  }
});

test('a path out of the folder of built files is one where nothing is', async () => {
  const { hostname, port } = new URL(server.url);
  for (const path of ['/graphiql/../../package.json', '/graphiql/%2e%2e/package.json', '/graphiql/%00']) {
    const text = await new Promise<string>((done) => {
      // fetch would take the dots out.
      request({ hostname, port, path }, (answer) => answer.once('data', (chunk) => done(String(chunk)))).end();
    });
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: expect.stringContaining(`Nothing is at GET ${path}`) }],
    });
  }
});

test('/schema.graphql is the printed schema', async () => {
  expect(await (await get('/schema.graphql')).text()).toBe(
    readFileSync(join(PROJECT, 'schema/career.graphql'), 'utf8'),
  );
});

test('/readyz tells strangers no files of a store that can not be written', async () => {
  const why = `The store in ${server.dataDir} can't be written (${server.dataDir}/graph.grafeo): its disk is full.`;
  const store = server.store as Partial<CareerStore>;
  store.log = () => ({ bytes: 1, failures: 1, trouble: why });
  store.writeTrouble = () => why;
  const answers = [await (await get('/readyz')).text()];
  delete store.writeTrouble;
  answers.push(await (await get('/readyz')).text());
  delete store.log;
  for (const answer of answers) {
    expect(JSON.parse(answer)).toMatchObject({ status: 'degraded', reason: expect.stringContaining('says why') });
    expect(answer).not.toContain(server.dataDir);
  }
});

test('/healthz and /readyz say how it is', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ok', reason: null, revision: 1 });
});

test('an unknown address is told where the API is', async () => {
  const response = await get('/nothing?secret=1');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [{ message: 'Nothing is at GET /nothing. The API is at /graphql.', extensions: { code: 'NOT_FOUND' } }],
  });
});

test('other sites may read the API, and its answers are never taken for pages', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://example.org' },
    body: '{"query":"{ __typename }"}',
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('introspection can be switched off', async () => {
  const closed = await serveSeeded(server, { introspection: false });
  const answer = await ask(closed.url, '{ __schema { types { name } } }');
  await closed.close();
  expect(answer.status).toBe(400);
  expect(answer.errors[0]?.message).toMatch(/introspection/i);
});

test('closing lets a running request end and refuses new ones', async () => {
  const closing = await serveSeeded(server);
  const running = ask(closing.url, '{ graph { revision } }');
  const [answer] = await Promise.all([running, running.then(() => closing.close())]);
  expect(answer.data).toEqual({ graph: { revision: 1 } });
  await expect(fetch(`${closing.url}/healthz`)).rejects.toThrow();
});
