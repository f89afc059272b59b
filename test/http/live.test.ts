/** Subscriptions over both transports, on a real server with a real store. */
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { changeSet, progresses, role } from '../contract/facts';
import { type LiveServer, startLiveServer } from './live-server';
import { PROJECT } from './seeded-server';
import { eventsFrom, type Subscribe, socketTo, take, until } from './subscribers';

const CHANGES = 'subscription ($after: Int) { changes(after: $after) { revision summary entries { subject } } }';

let live: LiveServer;
let store: LiveServer['store'];
let atlas: LiveServer['atlas'];
let url: LiveServer['url'];
beforeAll(async () => {
  live = await startLiveServer({ feedLimits: { revisions: 60 } });
  ({ store, atlas, url } = live);
});
afterAll(() => live.close());
afterEach(() => until(() => atlas.feed.listening === 0));

async function edit(summary: string): Promise<number> {
  const audit = { actor: 'test', summary };
  const { revision } = await store.apply(changeSet({ putNodes: [role('a', { summary })], audit }));
  await atlas.refresh();
  return revision;
}

const overEvents: Subscribe = (...asked) => eventsFrom(url)(...asked);
const overSocket: Subscribe = (...asked) => socketTo(url)(...asked);

function messagesIn(outcome: string): string {
  const { errors = [] } = JSON.parse(outcome) as { errors?: readonly { message: string }[] };
  return errors.map(({ message }) => message).join(' ');
}

describe.each([
  ['server-sent events', overEvents],
  ['WebSocket', overSocket],
] as const)('over %s', (_name, subscribe) => {
  test('each change comes once, in order, with its facts, and nothing follows a client that has gone', async () => {
    const { results, end } = subscribe(CHANGES);
    const first = results.next();
    await until(() => atlas.feed.listening === 1);
    const revisions = [await edit('one'), await edit('two'), await edit('three')];
    const [, ...rest] = [0, ...(await take(results, 2))];
    const all = [(await first).value, ...rest] as { data: { changes: { revision: number; summary: string } } }[];
    expect(all.map(({ data }) => [data.changes.revision, data.changes.summary])).toEqual([
      [revisions[0], 'one'],
      [revisions[1], 'two'],
      [revisions[2], 'three'],
    ]);
    expect(all[0]).toEqual({
      data: { changes: { revision: revisions[0], summary: 'one', entries: [{ subject: 'role:a' }] } },
    });
    expect(atlas.feed.isFollowing).toBe(true);
    end();
    await until(() => atlas.feed.listening === 0);
    expect(atlas.feed.isFollowing).toBe(false);
  });

  test('who comes back is told what came meanwhile, from the revision on that was taken last', async () => {
    const before = await edit('before');
    for (let i = 0; i < 45; i++) await store.apply(changeSet({ putNodes: [role('a', { summary: `missed ${i}` })] }));
    await atlas.refresh();
    const { results, end } = subscribe(CHANGES, { after: before });
    const taken = (await take(results, 45)) as { data: { changes: { revision: number } } }[];
    expect(taken.map(({ data }) => data.changes.revision)).toEqual(
      Array.from({ length: 45 }, (_, i) => before + 1 + i),
    );
    end();
  });

  test.each([
    ['an unknown field', 'subscription { nothing }', /Cannot query field "nothing"/],
    ['a revision below 0', 'subscription { changes(after: -1) { revision } }', /must be a revision, 0 or more/],
    ['a query', '{ graph { revision } }', /Only subscriptions are answered here/],
    ['no text', 'subscription {', /Syntax Error/],
    ['two root fields', 'subscription { a: changes { revision } b: changes { revision } }', /must select only one/],
    [
      'too much',
      'subscription { routeChanged(input: { from: "a", to: "b", budgetMs: 10000 }) { ways { years } } }',
      /more than the limit/,
    ],
    [
      'an unknown name',
      'subscription { routeChanged(input: { from: "nobody", to: "a" }) { revision } }',
      /Unknown role/,
    ],
  ])('%s is refused with what is wrong', async (_what, query, message) => {
    const { results, end } = subscribe(query);
    const outcome = await results.next().then(
      ({ value }) => JSON.stringify(value),
      (error: unknown) => (error instanceof Error ? error.message : JSON.stringify({ errors: error })),
    );
    expect(messagesIn(outcome)).toMatch(message);
    end();
  });
});

describe('who may open a stream', () => {
  const opened = (headers: Record<string, string>) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('unexpected-response', (request, { statusCode = 0 }) => {
        request.destroy();
        resolve(statusCode);
      });
      socket.on('error', () => {});
    });

  test.each([
    ['no page', {}, 101],
    ['a page of this server', 'own', 101],
    ['a page of another server', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
  ] as const)('%s', async (_who, headers, status) => {
    expect(await opened(headers === 'own' ? { origin: url } : headers)).toBe(status);
    const response = await fetch(
      `${url}/graphql?query=${encodeURIComponent('subscription { changes { revision } }')}`,
      {
        headers: { accept: 'text/event-stream', ...(headers === 'own' ? { origin: url } : headers) },
      },
    );
    expect(response.status).toBe(status === 101 ? 200 : 403);
    await response.body?.cancel();
  });

  test('an address has at most 20 streams, and gets a place back when it closes one', async () => {
    const controllers = Array.from({ length: 20 }, () => new AbortController());
    const open = (signal: AbortSignal) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'subscription { changes { revision } }' }),
        signal,
      });
    for (const { signal } of controllers) expect((await open(signal)).status).toBe(200);
    const refused = await open(new AbortController().signal);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toMatch(/20 streams from your address are open/);
    expect(await opened({})).toBe(429);
    controllers[0]!.abort();
    await until(() => atlas.feed.listening === 19);
    const again = new AbortController();
    expect((await open(again.signal)).status).toBe(200);
    for (const controller of [...controllers, again]) controller.abort();
  });

  test('over WebSocket, at most 10 subscriptions at once, and no message larger than 64 kB', async () => {
    const client = createWsClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const errors: unknown[] = [];
    for (let i = 0; i < 11; i++) {
      client.subscribe(
        { query: 'subscription { changes { revision } }' },
        { next() {}, complete() {}, error: (e) => errors.push(e) },
      );
    }
    await until(() => errors.length === 1);
    expect(JSON.stringify(errors)).toMatch(/At most 10 subscriptions/);
    await client.dispose();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.send('x'.repeat(65 * 1024));
    expect(await closed).toBe(1009);
  });
});

test('who watches a route is told what changed of its ways', async () => {
  const query = readFileSync(join(PROJECT, 'test/e2e/subscriptions/route-changed.graphql'), 'utf8');
  const nodes = [role('from', { title: 'From' }), role('goal', { title: 'Goal' })];
  await store.apply(changeSet({ putNodes: nodes, putLinks: [progresses('role:from', 'role:goal', 2)] }));
  await atlas.refresh();
  const input = { from: 'role:from', to: 'role:goal', rankBy: 'TIME' };
  const { results, end } = overSocket(query, { input });
  const next = results.next();
  await until(() => atlas.feed.listening === 1);
  await edit('nothing to do with it');
  await store.apply(changeSet({ putLinks: [progresses('role:from', 'role:goal', 3)] }));
  await atlas.refresh();
  const { data } = (await next).value as { data: { routeChanged: Record<string, unknown> } };
  expect(data.routeChanged).toMatchObject({
    revision: atlas.snapshot().graph.revision,
    noWay: null,
    gained: [],
    lost: [],
    changed: [{ before: { years: expect.any(Number) }, after: { years: expect.any(Number) } }],
    ways: [{ roleIds: ['role:from', 'role:goal'], titles: ['From', 'Goal'], payUsd: null }],
  });
  expect(String(data.routeChanged.summary)).toMatch(/From -> Goal takes .* years; it was/);
  end();
});

test('a query for events that is no subscription, sent to the usual endpoint, says where to send it', async () => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { changes { revision } }' }),
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/text\/event-stream/);
});

test('a reader who stops reading is cut off, and others are told all the same', async () => {
  const stalled = await stalledReader();
  const { results, end } = overEvents(CHANGES);
  const first = results.next();
  await until(() => atlas.feed.listening === 2);
  const big = 'x'.repeat(100_000);
  let told = 0;
  const reading = (async () => {
    for (let news = await first; news.done !== true; news = await results.next()) told++;
  })();
  let edits = 0;
  while (atlas.feed.listening === 2) {
    expect(edits).toBeLessThan(1_000);
    await store.apply(changeSet({ putNodes: [role('a', { summary: `${big}${edits++}` })] }));
    if (edits % 10 !== 0) continue;
    await atlas.refresh();
    await until(() => told === edits);
  }
  await atlas.refresh();
  await until(() => told === edits);
  expect(atlas.feed.listening).toBe(1);
  stalled.socket.resume();
  await new Promise((resolve) => stalled.socket.once('close', resolve));
  end();
  await reading;
});

async function stalledReader(): Promise<{ socket: Socket; text: () => string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk) => {
    text = (text + chunk.toString()).slice(-5_000);
  });
  const query = 'subscription { changes { revision entries { after } } }';
  const body = JSON.stringify({ query });
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await until(() => text.includes('200 OK'));
  socket.pause();
  return { socket, text: () => text };
}
