import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { addKey } from '../../src/app';
import { HTTP_LIMITS, type HttpConfig } from '../../src/http';
import { Allowance } from '../../src/http/allowance';
import { networkOf } from '../../src/http/client-network';
import { ask, openSeededAtlas, type SeededAtlas, type SeededServer, serveSeeded } from './seeded-server';

const ONE = HTTP_LIMITS.requestPoints;

describe('an allowance', () => {
  test('is taken point by point, and is whole again after its window', () => {
    let now = 0;
    const allowance = new Allowance(10, 60, () => now);
    expect([allowance.take('a', 6), allowance.take('a', 5), allowance.take('a', 4)]).toEqual([true, false, true]);
    expect([allowance.left('a'), allowance.left('b')]).toEqual([0, 10]);
    now = 59_500;
    expect([allowance.take('a', 1), allowance.secondsLeft('a')]).toEqual([false, 1]);
    now = 60_000;
    expect([allowance.take('a', 10), allowance.secondsLeft('a')]).toEqual([true, 60]);
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['1::2:3:4:5.6.7.8', '1:0:0:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

describe('a client', () => {
  let seeded: SeededAtlas;
  let strict: SeededServer;
  beforeAll(async () => {
    seeded = await openSeededAtlas();
  });
  afterAll(() => seeded.close());
  const start = async (config: Partial<HttpConfig>) => {
    strict = await serveSeeded(seeded, config);
    return strict.url;
  };
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(strict.url + path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const getFrom = (address: string, headers: Record<string, string> = {}) =>
    get('/export', { 'x-forwarded-for': address, ...headers });
  afterEach(() => strict.close());

  test('pays for each message over a WebSocket', async () => {
    const client = createWsClient({
      url: `${(await start({ pointsPerMinute: 20 * ONE })).replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazyCloseTimeout: 10_000,
    });
    const refusals: unknown[] = [];
    for (let i = 0; i < 30; i++) {
      await client
        .iterate({ query: '{ graph { revision } }' })
        .next()
        .catch((error: readonly { readonly extensions: { readonly code: string } }[]) =>
          refusals.push(error[0]?.extensions.code),
        );
    }
    // The first may find some points left, too few for it, or none: that goes by how long the others took.
    expect(['BAD_USER_INPUT', 'TOO_MANY_REQUESTS']).toContain(refusals[0]);
    expect(refusals.at(-1)).toBe('TOO_MANY_REQUESTS');
    await client.dispose();
  });

  test('is told what it has, what is left, and when to come back; pages of other sites can read it', async () => {
    await start({ pointsPerMinute: 100 * ONE });
    const ours = () => get('/export', { origin: 'https://example.org' });
    const answers = [await ours()];
    const last = () => answers.at(-1)!;
    while (last().status === 200) answers.push(await ours());
    expect([answers.length > 1, answers.length <= 101, last().status]).toEqual([true, true, 429]);
    expect(answers[0]!.headers.get('ratelimit-policy')).toBe(`"points";q=${100 * ONE};w=60`);
    const left = answers.map(({ headers }) => Number(/r=(\d+)/.exec(headers.get('ratelimit')!)![1]));
    // What each request takes at least; the last one had less.
    const taken = [100 * ONE, ...left.slice(0, -2)].map((before, place) => before - left[place]!);
    expect(Math.min(...taken.slice(0, -1), ONE)).toBe(ONE);
    expect(left.at(-1)).toBeLessThan(ONE);
    const seconds = Number(last().headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(last().headers.get('access-control-expose-headers')).toMatch(/RateLimit, .*Retry-After/);
    const [error] = (JSON.parse(last().text) as { errors: { message: string; extensions: object }[] }).errors;
    expect(error).toMatchObject({
      message: expect.stringMatching(/^Too many requests: .*25,000 points a minute. Try again in \d+ seconds/),
      extensions: { code: 'TOO_MANY_REQUESTS' },
    });
  });

  test('sets aside what a query is expected to take, and pays what it took', async () => {
    const url = await start({ pointsPerMinute: 1_000_000 });
    const costly = `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: search(text: "dev${i}", first: 50) { totalCount }`).join(' ')} queryCost { cost } }`;
    const left = async () => Number(/r=(\d+)/.exec((await get('/export')).headers.get('ratelimit') ?? '')?.[1]);
    let taken = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 8; i++) {
      const before = await left();
      const answer = await ask(url, costly);
      expect((answer.data as { queryCost: { cost: number } }).queryCost.cost).toBeGreaterThan(16_000);
      taken = Math.min(taken, before - (await left()));
    }
    // Once it is known and compiled, searching this small graph takes less than was set aside, but not nothing.
    expect(taken).toBeGreaterThan(3 * ONE);
    expect(taken).toBeLessThan(16_000);
  });

  test('is refused a query for whose work it has too few points left', async () => {
    const url = await start({ pointsPerMinute: 5_000 });
    const refused = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ reachableRoles(input: { from: "teacher" }) { totalCount } }' }),
    });
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  });

  test('with a key has the allowance of the key, wherever it is', async () => {
    await start({ pointsPerMinute: ONE, keyPointsPerMinute: 100 * ONE, trustProxy: 1 });
    const { key } = await addKey(strict.store.records, { name: 'partner', scope: 'reader' });
    const bearer = { authorization: `Bearer ${key}` };
    expect((await getFrom('192.0.2.1')).status).toBe(200);
    expect((await getFrom('192.0.2.1')).status).toBe(429);
    const withKey: number[] = [];
    while (withKey.at(-1) !== 429 && withKey.length < 101)
      withKey.push((await getFrom(`192.0.2.${1 + (withKey.length % 4)}`, bearer)).status);
    expect([...withKey.slice(0, 2), withKey.at(-1)]).toEqual([200, 200, 429]);
  });

  test.each([
    ['is one for all unless the proxy is trusted', false, ['192.0.2.1', '192.0.2.2'], [200, 429]],
    ['is one of its own if one proxy is trusted', 1, ['192.0.2.1', '192.0.2.2', '192.0.2.1'], [200, 200, 429]],
    ['is one of its own if its network is trusted', ['loopback'], ['192.0.2.1', '192.0.2.2'], [200, 200]],
    ['is one for all if another network is trusted', ['10.0.0.0/8'], ['192.0.2.1', '192.0.2.2'], [200, 429]],
    ['is not what it says itself', 1, ['192.0.2.8, 192.0.2.1', '192.0.2.9, 192.0.2.1'], [200, 429]],
    ['is the same at each of its ports', 1, ['192.0.2.1:4001', '192.0.2.1:4002', '192.0.2.1'], [200, 429, 429]],
    ['is the same in brackets', 1, ['[2001:db8::1]:4001', '"[2001:db8::1]"', '2001:db8::1'], [200, 429, 429]],
    ['is that of the proxy that passes on garbage', 1, ['unknown', 'x1', '_x, _y', ''], [200, 429, 429, 429]],
    ['is not to be had by garbage in front', 2, ['x, 192.0.2.1', 'y, 192.0.2.1'], [200, 429]],
    ['is all of its IPv6 network', 1, ['2001:db8::1', '2001:db8::2', '2001:db8:0:1::1'], [200, 429, 200]],
  ] as const)('%s', async (_, trustProxy, addresses, expected) => {
    await start({ pointsPerMinute: ONE, trustProxy });
    const statuses: number[] = [];
    for (const address of addresses) statuses.push((await getFrom(address)).status);
    expect(statuses).toEqual(expected);
  });

  test('may always ask how the server is, and needs no points for it', async () => {
    await start({ pointsPerMinute: ONE });
    expect((await get('/export')).status).toBe(200);
    expect((await get('/export')).status).toBe(429);
    for (const probe of ['/healthz', '/readyz', '/healthz?from=balancer']) {
      const answer = await get(probe);
      expect([answer.status, answer.headers.get('ratelimit')]).toEqual([200, null]);
    }
  });

  test('uses up its exports with those that it gets, not with those that are refused or known', async () => {
    await start({ exportsPerMinute: 2 });
    const exported = (file: string, headers?: Record<string, string>) => get(`/export/${file}`, headers);
    for (const path of ['money.csv', 'graph.csv', 'moves.csv?kind=SIDEWAYS', 'routes.csv']) {
      expect((await exported(path)).status).toBeGreaterThanOrEqual(400);
    }
    const tag = (await exported('roles.csv')).headers.get('etag') ?? '';
    expect((await exported('roles.csv', { 'if-none-match': tag })).status).toBe(304);
    expect((await exported('communities.csv')).status).toBe(200);
    const last = await exported('roles.csv');
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await get('/export')).status).toBe(200);
  });
});
