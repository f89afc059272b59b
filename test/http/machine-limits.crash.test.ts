/** What a machine may do to a server: give it few files, and set its clock. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createSseClient } from 'graphql-sse';
import { addKey, openStore } from '../../src/app';
import { mostConnections } from '../../src/http/connection-limit';
import { copySeededStore } from '../kept/stores';
import { post } from './seeded-server';
import { type ServedProcess, serveInProcess } from './served-process';

let dataDir: string;
let served: ServedProcess;
let key: string;
let shortKey: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  await copySeededStore(dataDir);
  const store = await openStore({ dataDir, neo4j: null });
  key = (await addKey(store.records, { name: 'ada', scope: 'editor' })).key;
  shortKey = (await addKey(store.records, { name: 'bob', scope: 'editor', days: 1 })).key;
  await store.close();
});
afterEach(async () => {
  served.process.kill('SIGKILL');
  await served.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

const EDIT = 'mutation ($input: SaveRoleInput!) { saveRole(input: $input) { revision userErrors { message } } }';
async function edit(summary: string, as = key): Promise<number | string> {
  const body = JSON.stringify({ query: EDIT, variables: { input: { id: 'data-analyst', summary } } });
  const { data, errors } = await post(served.url, body, { authorization: `Bearer ${as}` });
  const revision = (data as { saveRole: { revision: number } } | null)?.saveRole.revision;
  return revision ?? String(errors[0]?.extensions.code);
}

test('with 64 open files, more connections than that are refused; those that are open go on, and so do edits', async () => {
  served = await serveInProcess(dataDir, { METRICS_PORT: '0' }, ['prlimit', '--nofile=64']);
  const { port } = new URL(served.url);
  const first = await held(Number(port));
  // Of many addresses: one may hold a quarter.
  const others = await Promise.all(
    Array.from({ length: 100 }, (_, i) => held(Number(port), `127.0.0.${2 + i}`).catch(() => null)),
  );
  const isOpen = (socket: Socket | null) => socket !== null && !socket.destroyed;
  while (others.filter(isOpen).length >= mostConnections(64)) await sleep(10);
  expect(others.filter(isOpen).length).toBeGreaterThan(10);

  const body = JSON.stringify({ query: EDIT, variables: { input: { id: 'data-analyst', summary: 'Asks data.' } } });
  const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json`;
  first.write(`${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  let answer = '';
  for await (const chunk of first) {
    answer += chunk;
    if (answer.includes('userErrors')) break;
  }
  expect(answer).toContain('"saveRole":{"revision":2,"userErrors":[]}');

  for (const socket of others) socket?.destroy();
  const refused = /^career_atlas_connections_refused_total (\d+)$/m;
  const refusals = async () => Number(refused.exec(await (await fetch(served.metrics!)).text())?.[1]);
  // Places become free, and figures known, a moment after the sockets went.
  while (!((await refusals().catch(() => 0)) > 50)) await sleep(20);
  while (!/"level":"warn".*connections are refused.*ulimit -n/.test(served.printed())) await sleep(20);
  let ready = 0;
  while (ready !== 200)
    ready = await fetch(`${served.url}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
  expect(await edit('Asks more data.')).toBe(3);
});

/** A connection once it is open; it may be closed a moment later. */
function held(port: number, localAddress = '127.0.0.1'): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress }, () => done(socket));
    socket.on('error', failed);
  });
}

test('a clock that is set back or forth breaks no stream, no edit and no count; what expires goes by the new time', async () => {
  const [hour, year] = [3_600_000, 366 * 24 * 3_600_000];
  const clock = ['--require', join(__dirname, 'jumping-clock.cjs')].join(' ');
  served = await serveInProcess(dataDir, {
    METRICS_PORT: '0',
    NODE_OPTIONS: clock,
    CLOCK_JUMPS: [-hour, 2 * hour, year, -year - hour].join(),
  });
  const client = createSseClient({ url: `${served.url}/graphql`, retryAttempts: 0 });
  const news = client.iterate<{ changes: { revision: number; at: string } }>({
    query: 'subscription { changes(after: 1) { revision at } }',
  });
  const told: number[] = [];
  let revision = 1;
  const checkAll = async (isLater: boolean) => {
    expect(await edit(`Revision ${revision + 1}.`)).toBe(++revision);
    expect(await edit(`Revision ${revision + 1}.`, shortKey)).toBe(isLater ? 'UNAUTHENTICATED' : ++revision);
    while (told.length < revision - 1) told.push((await news.next()).value!.data!.changes.revision);
    const { data } = await post(served.url, JSON.stringify({ query: '{ graph { revision lag lagSeconds } }' }));
    expect(data).toEqual({ graph: { revision, lag: 0, lagSeconds: 0 } });
    const text = await (await fetch(served.metrics!)).text();
    const silent = Number(/^career_atlas_store_silent_seconds (\S+)$/m.exec(text)?.[1]);
    expect(silent).toBeGreaterThanOrEqual(0);
    expect(silent).toBeLessThan(60);
    expect((await fetch(`${served.url}/readyz`)).status).toBe(200);
  };
  await checkAll(false);
  for (const isLater of [false, false, true, false]) {
    const before = served.printed().split('the clock is set').length;
    served.process.kill('SIGUSR2');
    while (served.printed().split('the clock is set').length === before) await sleep(5);
    await checkAll(isLater);
  }
  expect(told).toEqual(Array.from({ length: revision - 1 }, (_, place) => place + 2));
  client.dispose();
});
