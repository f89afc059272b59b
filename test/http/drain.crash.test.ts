/** How a server ends: whoever asked before the end is answered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createSseClient } from 'graphql-sse';
import { WebSocket } from 'ws';
import { copySeededStore } from '../kept/stores';
import { type ServedProcess, serveInProcess } from './served-process';

const NAMES = ['nurse', 'data analyst', 'teacher', 'lawyer', 'product manager', 'accountant', 'data scientist'];

let dataDir: string;
let served: ServedProcess;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  await copySeededStore(dataDir);
});
afterEach(async () => {
  served.process.kill('SIGKILL');
  await served.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

/** A query near the limit of what is accepted, unlike any other. */
function slowQuery(place: number): string {
  const searches = Array.from({ length: 10 }, (_, k) => {
    const to = NAMES[(place + k) % NAMES.length];
    return `a${k}: routes(input: { from: "retail worker", to: "${to}", first: 10, maxYears: ${10 + place} }) {
      ... on RouteSet { routes { years steps { to { title } } } } ... on NoRoute { reason } }`;
  });
  return `query Slow${place} { ${searches.join(' ')} }`;
}

interface Sent {
  /** Resolves once all of it has left, over an open connection. */
  readonly isSent: Promise<void>;
  /** The status and header of the answer, or the code of what broke the connection. */
  readonly answer: Promise<string>;
}

function send(agent: Agent, query: string): Sent {
  const asked = request(`${served.url}/graphql`, {
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json' },
  });
  const answer = new Promise<string>((done) => {
    asked.once('error', (error: NodeJS.ErrnoException) => done(String(error.code)));
    asked.once('response', (response: IncomingMessage) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.once('error', (error: NodeJS.ErrnoException) => done(String(error.code)));
      response.once('end', () => done(`${response.statusCode} ${JSON.parse(text) ? 'whole' : ''}`));
    });
  });
  const isSent = new Promise<void>((done) => {
    asked.once('socket', (socket) => {
      const left = () => asked.end(JSON.stringify({ query }), () => done());
      if (socket.connecting) socket.once('connect', left);
      else left();
    });
  });
  return { isSent, answer };
}

describe('SIGTERM', () => {
  test('lets ten slow requests that are in flight be answered, and no connection is reset', async () => {
    served = await serveInProcess(dataDir, { STOP_NOTICE_SECONDS: '0' });
    const agent = new Agent({ keepAlive: true });
    const sent = Array.from({ length: 10 }, (_, place) => send(agent, slowQuery(place)));
    await Promise.all(sent.map(({ isSent }) => isSent));
    served.process.kill('SIGTERM');
    const answers = await Promise.all(sent.map(({ answer }) => answer));
    // One that took too long beside other suites is told so, which is an answer.
    expect(answers.filter((each) => !/^(200|400) whole$/.test(each))).toEqual([]);
    expect(await served.ended).toEqual({ status: 0, signal: null });
    expect(served.printed()).toMatch(
      /"signal":"SIGTERM".*asked to stop.*"cutOff":0.*all requests are answered.*stopped/s,
    );
    agent.destroy();
  });

  test('makes it not ready at first, while it answers on; then streams are told, and it ends', async () => {
    served = await serveInProcess(dataDir, { STOP_NOTICE_SECONDS: '8' });
    const subscription = 'subscription { changes { revision } }';
    const events = createSseClient({ url: `${served.url}/graphql`, retryAttempts: 0 });
    const news = events.iterate({ query: subscription }).next();
    const socket = new WebSocket(`${served.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((done) => socket.once('open', done));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    const closed = new Promise((done) => socket.once('close', (code) => done(code)));
    expect((await fetch(`${served.url}/readyz`)).status).toBe(200);

    served.process.kill('SIGTERM');
    let ready = await fetch(`${served.url}/readyz`);
    while (ready.status === 200) {
      await ready.text();
      ready = await fetch(`${served.url}/readyz`);
    }
    expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
    expect(await ready.json()).toMatchObject({ status: 'stopping' });
    const alive = await fetch(`${served.url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok' }]);
    const answer = await fetch(`${served.url}/graphql?query={graph{revision}}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(await answer.json()).toEqual({ data: { graph: { revision: 1 } } });

    expect(await news).toEqual({ done: true, value: undefined });
    expect(await closed).toBe(1001);
    expect(await served.ended).toEqual({ status: 0, signal: null });
  });

  test('ends it at once if it comes a second time', async () => {
    served = await serveInProcess(dataDir, { STOP_NOTICE_SECONDS: '300' });
    served.process.kill('SIGTERM');
    while (!served.printed().includes('not ready any more')) await sleep(10);
    served.process.kill('SIGTERM');
    expect(await served.ended).toEqual({ status: 143, signal: null });
  });
});
