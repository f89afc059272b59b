import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { HTTP_LIMITS } from '../../src/http';
import { LoopWatch, sheddingServer } from '../../src/http/shedding';
import { WEB } from '../web/built-pages';
import { type SeededServer, startSeededServer } from './seeded-server';

describe('a watch over the event loop', () => {
  let now = 0;
  const watch = new LoopWatch(150, () => now);
  watch.stop();
  const turnOf = (milliseconds: number) => {
    watch.turn();
    now += milliseconds;
  };

  test('bears one long turn, which one heavy request may cause', () => {
    turnOf(10);
    turnOf(2_000);
    expect(watch.isOverloaded).toBe(false);
  });

  test('sees overload in the next one, only once it has lasted too long', () => {
    turnOf(149);
    expect(watch.isOverloaded).toBe(false);
    now += 2;
    expect(watch.isOverloaded).toBe(true);
  });

  test('forgets it', () => {
    for (let turn = 0; turn < 200; turn++) turnOf(10);
    turnOf(300);
    expect(watch.isOverloaded).toBe(false);
  });
});

test('who never reads an answer keeps no connection', async () => {
  const watch = new LoopWatch(150);
  // Far more than the system takes for a client that does not read.
  const answer = Buffer.alloc(64 * 1024 * 1024);
  const server = sheddingServer(
    (_request, response) => response.end(answer),
    {},
    { watch, isFull: () => false, isOverrun: () => false, turnedAway: () => {} },
  );
  expect(server.timeout).toBe(HTTP_LIMITS.silentConnectionMs);
  server.timeout = 300;
  const ended = new Promise<void>((resolve) => {
    server.on('connection', (socket) => socket.once('close', () => resolve()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined).pause();
  client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await ended;
  client.destroy();
  await new Promise((closed) => server.close(closed));
});

describe('a server with too much to do', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer({ longestWaitMs: 20, metricsPort: 0 }, { webDir: WEB });
  });
  afterAll(() => server.close());

  const query = () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{"query":"{ __typename }"}',
    });

  const visit = () => fetch(`${server.url}/roles/data-analyst`, { headers: { accept: 'text/html,*/*' } });

  test('turns dear requests away at once, with a code and when to come back, and answers all that is cheap', async () => {
    const [file] = /\/pages\/assets\/[^"]+\.js/.exec(await (await fetch(server.url)).text()) ?? [];
    const cheap = ['/healthz', '/', '/routes?from=nurse&to=data+analyst', file!];
    const snapshot = server.atlas.snapshot.bind(server.atlas);
    jest.spyOn(server.atlas, 'snapshot').mockImplementation(() => {
      const end = performance.now() + 30;
      while (performance.now() < end);
      return snapshot();
    });
    let refused: Response | undefined;
    let page: Response | undefined;
    for (let tried = 0; tried < 100 && (refused === undefined || page === undefined); tried++) {
      const asked = [...Array.from({ length: 8 }, query), ...Array.from({ length: 4 }, visit)];
      const answers = await Promise.all([...asked, ...cheap.map((path) => fetch(server.url + path))]);
      expect(answers.slice(asked.length).map(({ status }) => status)).toEqual(cheap.map(() => 200));
      refused ??= answers.slice(0, 8).find(({ status }) => status === 503);
      page ??= answers.slice(8, asked.length).find(({ status }) => status === 503);
    }
    jest.restoreAllMocks();
    expect(refused?.headers.get('retry-after')).toBe('2');
    expect(refused?.headers.get('access-control-allow-origin')).toBe('*');
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page?.text()).toMatch(/http-equiv="refresh" content="3".*tries again by itself/s);
  });

  test('counts them, and says so in its log', async () => {
    const metrics = await (await fetch(server.metricsUrl!)).text();
    const [, count] = /career_atlas_refusals_total\{code="BUSY"\} (\d+)/.exec(metrics) ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    expect(server.log.filter((line) => line.includes('requests are turned away'))).toHaveLength(1);
  });

  test('takes requests again afterwards', async () => {
    let status = 503;
    // On a busy machine its turns are longer than 20 ms now and then, whatever it does.
    for (let tried = 0; tried < 600 && status === 503; tried++) {
      await sleep(100);
      ({ status } = await query());
    }
    expect(status).toBe(200);
  });
});
