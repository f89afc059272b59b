import { setTimeout as sleep } from 'node:timers/promises';
import { LoopWatch } from '../../src/http/shedding';
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

describe('a server with too much to do', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer({ longestWaitMs: 20 });
  });
  afterAll(() => server.close());

  const query = () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{"query":"{ __typename }"}',
    });

  test('turns requests away at once, with a code and when to come back, and answers its probes', async () => {
    const snapshot = server.atlas.snapshot.bind(server.atlas);
    jest.spyOn(server.atlas, 'snapshot').mockImplementation(() => {
      const end = performance.now() + 30;
      while (performance.now() < end);
      return snapshot();
    });
    let refused: Response | undefined;
    for (let tried = 0; tried < 100 && refused === undefined; tried++) {
      const [probe, ...answers] = await Promise.all([
        fetch(`${server.url}/healthz`),
        ...Array.from({ length: 8 }, query),
      ]);
      expect(probe?.status).toBe(200);
      refused = answers.find(({ status }) => status === 503);
    }
    jest.restoreAllMocks();
    expect(refused?.headers.get('retry-after')).toBe('2');
    expect(refused?.headers.get('access-control-allow-origin')).toBe('*');
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
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
