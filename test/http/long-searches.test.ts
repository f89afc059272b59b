/** Searches that take long: others are answered beside them, and they end when their client goes. */
import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { TURN_LIMITS, turnsOf } from '../../src/app';
import { endIfStalled } from '../../src/http/stalled-readers';
import { ask, post, type SeededServer, serveSeeded, startSeededServer } from './seeded-server';

let server: SeededServer;
let running = 0;
beforeAll(async () => {
  server = await startSeededServer();
  const snapshot = server.atlas.snapshot.bind(server.atlas);
  // A search without an end, as the longest that is allowed seems to be.
  jest.spyOn(server.atlas, 'snapshot').mockImplementation(() => ({
    ...snapshot(),
    *routesInSlices() {
      running++;
      try {
        for (;;) {
          const end = performance.now() + 2;
          while (performance.now() < end);
          yield;
        }
      } finally {
        running--;
      }
    },
  }));
});
afterAll(async () => {
  jest.restoreAllMocks();
  await server.close();
});

const SEARCH = JSON.stringify({
  query: '{ routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) { __typename } }',
});

function begin() {
  const request = httpRequest(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  request.on('error', () => {});
  request.end(SEARCH);
  return request;
}

/** Waits for what must become so, however long that takes where much else runs. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

test('others are answered meanwhile, and it ends when its client goes', async () => {
  const requests = Array.from({ length: 8 }, begin);
  await until(() => running === TURN_LIMITS.begunEach);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await ask(server.url, '{ graph { revision } }')).data).toEqual({ graph: { revision: 1 } });
  for (const request of requests) request.destroy();
  await until(() => running === 0);
  expect(turnsOf(server.atlas).waiting).toBe(0);
});

test('more of a client than can wait are refused with a code and when to come back', async () => {
  const requests = Array.from({ length: TURN_LIMITS.each }, begin);
  await until(() => turnsOf(server.atlas).waiting === TURN_LIMITS.each);
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: SEARCH,
  });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
  for (const request of requests) request.destroy();
  await until(() => running === 0 && turnsOf(server.atlas).waiting === 0);
});

describe('who sends far more than can wait', () => {
  let requests: ReturnType<typeof begin>[] = [];
  beforeAll(async () => {
    requests = Array.from({ length: TURN_LIMITS.each }, begin);
    await until(() => turnsOf(server.atlas).waiting === TURN_LIMITS.each);
    for (let refused = 0; refused < 10; refused++) await post(server.url, SEARCH);
  });
  afterAll(async () => {
    for (const request of requests) request.destroy();
    await until(() => running === 0 && turnsOf(server.atlas).waiting === 0);
    expect((await post(server.url, '{"query":"{ __typename }"}')).status).toBe(200);
  });

  const asked = (url: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
    });

  test('is turned away unread, over connections that stay, and still gets what is cheap', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    for (let tried = 0; tried < 3; tried++) {
      const answer = await over(agent);
      // Whatever is read has an id.
      expect([answer.statusCode, answer.headers['retry-after'], answer.headers['x-request-id']]).toEqual([
        503,
        '2',
        undefined,
      ]);
      ports.add(answer.socket.localPort);
      for await (const _ of answer);
    }
    expect(ports.size).toBe(1);
    agent.destroy();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('is known behind a proxy by its address, and another is answered', async () => {
    const proxied = await serveSeeded(server, { trustProxy: 1 });
    const [same, other] = await Promise.all(
      ['127.0.0.1', '198.51.100.7'].map((address) => asked(proxied.url, { 'x-forwarded-for': address })),
    );
    expect([same!.status, same!.headers.get('retry-after'), other!.status]).toEqual([503, '2', 200]);
    expect(await same!.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
    await proxied.close();
  });

  function over(agent: Agent): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      httpRequest(`${server.url}/graphql`, { method: 'POST', headers, agent }, resolve).on('error', reject).end(SEARCH);
    });
  }
});

test('the searches of one query run one after another', async () => {
  const both = ['Cloud Architect', 'Data Analyst'].map(
    (to, i) => `a${i}: routes(input: { from: "Back-End Developer", to: "${to}" }) { __typename }`,
  );
  const gone = new AbortController();
  const answer = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${both.join(' ')} }` }),
    signal: gone.signal,
  }).catch(() => null);
  await until(() => running === 1);
  await sleep(50);
  expect(running).toBe(1);
  gone.abort();
  await answer;
  await until(() => running === 0);
  expect((await post(server.url, '{"query":"{ __typename }"}')).status).toBe(200);
});

test('a reader that takes nothing of an answer is cut off, one that goes on is not', async () => {
  // Time passes when the test says so: a busy machine would make any reader slow.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
  try {
    const slow = new PassThrough({ highWaterMark: 1 });
    endIfStalled(slow, 200);
    for (let piece = 0; piece < 5; piece++) {
      slow.write('some text');
      jest.advanceTimersByTime(150);
      slow.read();
      await turn();
    }
    expect(slow.destroyed).toBe(false);
    slow.write('more text');
    jest.advanceTimersByTime(150);
    expect(slow.destroyed).toBe(false);
    const closed = once(slow, 'close');
    jest.advanceTimersByTime(150);
    await closed;
    expect(slow.destroyed).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});
