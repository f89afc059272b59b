/** What operators see of a server: its log, and its metrics. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { addKey, DEMONSTRATION } from '../../src/app';
import { createLogger } from '../../src/http';
import { rawToken } from '../app/access/signed';
import { lineOf, recorded } from './request-log';
import { ask, PROJECT, post, type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  const signUps = { organisations: [DEMONSTRATION], days: 90 };
  server = await startSeededServer({ metricsPort: 0 }, { logLevel: 'trace', signUps });
});
afterAll(() => server.close());

async function metrics(): Promise<string> {
  return (await fetch(server.metricsUrl!)).text();
}

/** Values of a metric by its labels. */
async function valuesOf(name: string): Promise<Map<string, number>> {
  const values = new Map<string, number>();
  for (const [, labels = '', value] of (await metrics()).matchAll(new RegExp(`^${name}(\\{.*\\})? (\\S+)$`, 'gm'))) {
    values.set(labels, Number(value));
  }
  return values;
}

describe('the id of a request', () => {
  const idOf = async (given?: string) => {
    const headers: Record<string, string> = given === undefined ? {} : { 'x-request-id': given };
    return (await fetch(`${server.url}/healthz`, { headers })).headers.get('x-request-id');
  };

  test('is what the client sent, if that is sane, else a new one', async () => {
    expect(await idOf('balancer-1:42.a=b')).toBe('balancer-1:42.a=b');
    for (const odd of [undefined, '', ' ', 'a b', `${'a'.repeat(101)}`, '<script>', '"x"', '%0a'])
      expect(await idOf(odd)).toMatch(/^[\da-f-]{36}$/);
  });

  test.each([
    ['nothing is there', '/nothing', 404],
    ['the address can not be read', '/%zz', 400],
    ['the request is refused', '/mcp', 403],
  ])('is in the answer and in the log if %s', async (_what, path, status) => {
    const id = `test${path.replaceAll(/\W/g, '-')}`;
    const answer = await fetch(`${server.url}${path}`, {
      headers: { 'x-request-id': id, origin: 'https://other.example.org' },
    });
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([status, id]);
    expect(await lineOf(server, id)).toMatchObject({ status, code: expect.stringMatching(/^[A-Z_]+$/) });
  });
});

describe('the log', () => {
  test('has a line for each request: what was asked, what it cost, how long it took, how it ended', async () => {
    const good =
      'query Titles { ...both graph { revision } } fragment both on Query { roles(first: 1) { nodes { title } } }';
    await post(server.url, JSON.stringify({ query: good }), { 'x-request-id': 'good' });
    await post(server.url, JSON.stringify({ query: '{ nope }' }), { 'x-request-id': 'bad' });
    await post(server.url, JSON.stringify({ query: '{ role(ref: "nobody at all") { title } }' }), {
      'x-request-id': 'unknown',
    });
    expect(await lineOf(server, 'good')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      requestId: 'good',
      method: 'POST',
      route: '/graphql',
      operation: 'Titles',
      kind: 'query',
      fields: 'roles graph',
      cost: expect.any(Number),
      milliseconds: expect.any(Number),
      status: 200,
      code: null,
      msg: 'request',
    });
    expect(await lineOf(server, 'bad')).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await lineOf(server, 'unknown')).toMatchObject({ fields: 'role', cost: expect.any(Number), status: 200 });
  });

  test('has a line for each stream when it ends, and counts it while it is open', async () => {
    const query = encodeURIComponent('subscription Watch { changes { revision } }');
    const stop = new AbortController();
    await fetch(`${server.url}/graphql?query=${query}`, {
      headers: { accept: 'text/event-stream', 'x-request-id': 'events' },
      signal: stop.signal,
    });
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { 'x-request-id': 'socket' },
    });
    await new Promise((done) => socket.once('open', done));
    // One that says nothing would be closed after three seconds.
    socket.send(JSON.stringify({ type: 'connection_init' }));
    expect(await valuesOf('career_atlas_streams_open')).toEqual(new Map([['', 2]]));
    stop.abort();
    socket.close();
    expect(await lineOf(server, 'events')).toMatchObject({
      operation: 'Watch',
      kind: 'subscription',
      fields: 'changes',
      status: 200,
    });
    expect(await lineOf(server, 'socket')).toMatchObject({ route: '/graphql', status: 101 });
    expect(await valuesOf('career_atlas_streams_open')).toEqual(new Map([['', 0]]));
  });

  test('holds no key, no token and nothing of a sign-up, whatever is done with them', async () => {
    const { key } = await addKey(server.store.records, { name: 'ada', scope: 'editor' });
    const token = rawToken({ alg: 'HS256', typ: 'JWT' }, { sub: 'Zebulonia', iss: 'x' }, 'secret-signature');
    const contact = 'zebulonia.quist+jobs@example.org';
    const secrets = [key, key.slice(12), token, token.slice(40), contact, 'zebulonia', encodeURIComponent(contact)];
    const edit = `mutation Edit { saveRole(input: { id: "data-analyst", summary: "Asks ${contact}." }) { revision } }`;
    const bodies = [
      edit,
      `{ role(ref: "${contact}") { title } }`,
      `{ role(ref: "${key}") }`,
      `{ ${token} }`,
      `query ${key} { graph { revision } }`,
    ];
    const signUp = {
      organisation: DEMONSTRATION.id,
      name: 'Zebulonia Quist',
      contact,
      goal: 'Zebulonia',
      consent: true,
    };
    for (const secret of [key, token, `${key}x`, contact]) {
      const authorization = `Bearer ${secret}`;
      for (const query of bodies) await post(server.url, JSON.stringify({ query }), { authorization });
      await post(server.url, `{"query": "${secret}`, { authorization }).catch(() => undefined);
      await fetch(`${server.url}/roles/${secret}?key=${secret}`, {
        headers: { authorization, cookie: secret, 'x-request-id': secret },
      });
      await fetch(`${server.url}/advisors/sign-ups?after=${secret}`, { headers: { authorization } });
      await fetch(`${server.url}/graphql?query=${encodeURIComponent(`{ ${secret} }`)}`, {
        headers: { accept: 'text/event-stream' },
      });
    }
    const signed = await fetch(`${server.url}/advisors/sign-ups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signUp),
    });
    const { link } = (await signed.json()) as { link: string };
    await fetch(`${server.url}${link}`);
    await fetch(`${server.url}/advisors/sign-ups`, {
      method: 'POST',
      body: JSON.stringify({ ...signUp, goal: 1 }),
      headers: { 'content-type': 'application/json' },
    });
    await fetch(`${server.url}${link}`, { method: 'DELETE' });
    await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': 'last' } });
    await lineOf(server, 'last');
    const text = server.log.join('').toLowerCase();
    for (const secret of [...secrets, link, link.split('/').at(-1)!]) expect(text).not.toContain(secret.toLowerCase());
    expect(server.log.length).toBeGreaterThan(30);
  });

  test('holds none of them either if an error names them', () => {
    const log: string[] = [];
    const logger = createLogger({ level: 'trace', isForPeople: false, to: { write: (line) => void log.push(line) } });
    const key = `ca_${'Ab3-_xyz'.repeat(7).slice(0, 51)}`;
    const token = rawToken({ alg: 'none' }, { sub: 'ada' }, 'c2lnbmF0dXJl');
    const cause = new Error(`at neo4j://neo4j:pass%20word@db:7687 for ada@example.org and ${key}`);
    const err = Object.assign(new Error(`Authorization: Bearer ${token}`, { cause }), {
      parameters: { contact: 'Zebulonia' },
    });
    logger.error(
      { err, headers: { authorization: 'Zebulonia', cookie: 'Zebulonia' }, email: 'Zebulonia' },
      `Cookie: a=Zebulonia; DELETE /advisors/sign-ups/${'Zebulonia'.repeat(3)}`,
    );
    const [line = ''] = log;
    for (const secret of [key, token, 'pass%20word', 'ada@example.org', 'Zebulonia', 'c2lnbmF0dXJl'])
      expect(line).not.toContain(secret);
    expect(JSON.parse(line)).toMatchObject({ level: 'error', err: { type: 'Error', cause: { type: 'Error' } } });
    expect(line).toContain('seeing.test.ts');
  });

  test('is for people at a terminal', () => {
    const log: string[] = [];
    const logger = createLogger({ level: 'info', isForPeople: true, to: { write: (line) => void log.push(line) } });
    logger.info(
      {
        status: 200,
        method: 'POST',
        route: '/graphql',
        operation: 'A',
        fields: 'roles',
        cost: 5,
        milliseconds: 2.5,
        code: null,
      },
      'request',
    );
    logger.warn({ kind: 'stale', reason: 'gone' }, 'graph stale');
    expect(log.map((line) => line.replace(/^\d\d:\d\d:\d\d/, 'T'))).toEqual([
      'T info  200  POST  /graphql  A: roles  2.5 ms  cost 5\n',
      'T warn  graph stale kind=stale reason=gone\n',
    ]);
  });
});

describe('the metrics', () => {
  const DASHBOARD = readFileSync(join(PROJECT, 'docs/grafana-dashboard.json'), 'utf8');
  const PAGE = readFileSync(join(PROJECT, 'docs/operations.md'), 'utf8');
  const named = (text: string) =>
    new Set([...text.matchAll(/\b(?:career_atlas|nodejs|process)_\w+[a-z]\b/g)].map(([name]) => name));

  /** Names as queries use them: a histogram has three. */
  async function exported(): Promise<Set<string>> {
    return new Set([...(await metrics()).matchAll(/^([a-z_0-9]+)[{ ]/gm)].map(([, name]) => name!));
  }

  test('are all those that the dashboard and the page for operators name, and no others of ours', async () => {
    await recorded(server, '{ nope }');
    await recorded(server, '{ graph { revision } }');
    const all = await exported();
    const { panels } = JSON.parse(DASHBOARD) as { panels: { targets: { expr: string }[] }[] };
    const shown = named(panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join(' '));
    expect(shown.size).toBeGreaterThan(20);
    expect([...shown].filter((name) => !all.has(name))).toEqual([]);
    const families = new Set([...(await metrics()).matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name!));
    const ours = [...families].filter((name) => name.startsWith('career_atlas_'));
    const documented = [...named(PAGE)];
    expect(ours.filter((name) => !documented.includes(name))).toEqual([]);
    const known = documented.filter((name) => !name.endsWith('_bucket'));
    expect(known.filter((name) => !families.has(name))).toEqual([]);
    const onDashboard = [...shown].map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    expect(ours.filter((name) => !onDashboard.includes(name))).toEqual([]);
  });

  test('tell requests by what they ask, with labels of which no client can make more', async () => {
    for (let i = 0; i < 40; i++) {
      await ask(server.url, `query Own${i} { alias${i}: graph { revision } }`);
      await ask(server.url, `query Own${i} { field${i} }`);
      await fetch(`${server.url}/own${i}`, { method: 'OPTIONS' });
      await fetch(`${server.url}/roles/own${i}`);
      await fetch(`${server.url}/healthz?own${i}`, { headers: { 'x-request-id': `own${i}` } });
    }
    await lineOf(server, 'own39');
    const text = await metrics();
    expect(text).not.toMatch(/own\d|alias\d|field\d/i);
    const counts = await valuesOf('career_atlas_request_seconds_count');
    expect(counts.get('{operation="query graph"}')).toBeGreaterThanOrEqual(40);
    expect(counts.get('{operation="POST /graphql"}')).toBeGreaterThanOrEqual(40);
    expect(counts.get('{operation="GET /healthz"}')).toBeGreaterThanOrEqual(40);
    expect(counts.size).toBeLessThan(25);
  });

  test('count refusals by code, costs and known documents', async () => {
    const lookUps = async () =>
      (await valuesOf('career_atlas_cache_lookups_total')).get('{cache="documents",result="hit"}') ?? 0;
    const refusals = async () => (await valuesOf('career_atlas_refusals_total')).get('{code="QUERY_TOO_COSTLY"}') ?? 0;
    const [hits, refused] = [await lookUps(), await refusals()];
    const dear = `{ ${Array.from({ length: 25 }, (_, i) => `a${i}: roles(first: 100) { nodes { requirements(first: 100) { nodes { level } } } }`).join(' ')} }`;
    expect((await recorded(server, dear)).errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(await refusals()).toBe(refused + 1);
    for (let i = 0; i < 3; i++) await recorded(server, '{ known: graph { revision } }');
    expect(await lookUps()).toBe(hits + 2);
  });

  test('say how far the graph is behind the store, as the API does', async () => {
    const { data } = await ask(server.url, '{ graph { revision storeRevision lag lagSeconds stale } }');
    const { graph } = data as { graph: Record<string, number> };
    expect(graph).toEqual({
      revision: graph.revision,
      storeRevision: graph.revision,
      lag: 0,
      lagSeconds: 0,
      stale: false,
    });
    expect(await valuesOf('career_atlas_revision')).toEqual(new Map([['', graph.revision]]));
    expect(await valuesOf('career_atlas_revision_lag')).toEqual(new Map([['', 0]]));
    expect(await valuesOf('career_atlas_store_up')).toEqual(new Map([['', 1]]));
  });

  test('are at their own address only', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    expect((await fetch(server.metricsUrl!.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(server.metricsUrl!, { method: 'POST' })).status).toBe(404);
  });
});
