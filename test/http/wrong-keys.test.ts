/** Wrong keys use up the points of their network, and nothing of anybody else. */
import { randomBytes } from 'node:crypto';
import { addKey, revokeKey } from '../../src/app';
import { HTTP_LIMITS } from '../../src/http';
import { openSeededAtlas, type SeededAtlas, type SeededServer, serveSeeded } from './seeded-server';

const ONE = HTTP_LIMITS.requestPoints;
const WRONG = ONE + HTTP_LIMITS.lookUpPoints;
/** What a key has a minute: so little that it is used up within one on any machine. */
const KEY = 120 * ONE;

let seeded: SeededAtlas;
let server: SeededServer;
/** The key that each test has to itself, and its name. */
let good: string;
let name: string;
let made = 0;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());
beforeEach(async () => {
  server = await serveSeeded(seeded, { pointsPerMinute: 4 * WRONG, keyPointsPerMinute: KEY, trustProxy: 1 });
  name = `partner-${++made}`;
  good = (await addKey(server.store.records, { name, scope: 'reader' })).key;
  server.calls.clear();
});
afterEach(() => server.close());

const wrongKey = () => `ca_${randomBytes(39).toString('base64url').slice(0, 51)}`;
const ask = async (key: string | null, from = '192.0.2.1', path = '/export') => {
  const headers = { 'x-forwarded-for': from, ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
  const response = await fetch(server.url + path, { headers });
  await response.text();
  return { status: response.status, left: Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]) };
};
const statuses = async (keys: readonly (string | null)[]) => {
  const all: number[] = [];
  for (const key of keys) all.push((await ask(key)).status);
  return all;
};

test('a wrong key takes points, a good one takes none of its network', async () => {
  const { status, left } = await ask(good);
  expect([status, left > 4 * WRONG, left < KEY]).toEqual([200, true, true]);
  expect(await ask(wrongKey())).toEqual({ status: 401, left: 3 * WRONG });
  expect((await ask(good)).status).toBe(200);
  expect(await ask('no key at all')).toEqual({ status: 401, left: 2 * WRONG });
  const { left: after } = await ask(null);
  expect(after).toBeLessThanOrEqual(2 * WRONG - ONE);
});

test('when they have used the points up, good keys that the server never saw are answered, beside a flood of wrong ones', async () => {
  expect(await statuses(Array.from({ length: 5 }, wrongKey))).toEqual([401, 401, 401, 401, 429]);
  expect(await statuses([null, good])).toEqual([429, 200]);
  let isOver = false;
  const seen = new Set<number>();
  const flood = Array.from({ length: 8 }, async () => {
    while (!isOver) seen.add((await ask(wrongKey())).status);
  });
  const { key: another } = await addKey(server.store.records, { name: 'another', scope: 'reader' });
  const answers: number[] = [];
  while (answers.at(-1) !== 429 && answers.length <= 120) answers.push((await ask(another)).status);
  expect([answers[0], answers.at(-1), new Set(answers).size]).toEqual([200, 429, 2]);
  isOver = true;
  await Promise.all(flood);
  expect([...seen]).toEqual([429]);
  expect((await ask(wrongKey(), '192.0.2.2')).status).toBe(401);
});

test('wrong keys without points are looked up together', async () => {
  await statuses(Array.from({ length: 4 }, wrongKey));
  const find = jest.spyOn(server.store.records, 'find');
  const list = jest.spyOn(server.store.records, 'list');
  const refused = await Promise.all(Array.from({ length: 60 }, () => ask(wrongKey())));
  expect(refused.every(({ status }) => status === 429)).toBe(true);
  expect(find).not.toHaveBeenCalled();
  expect(list).toHaveBeenCalled();
  expect(list.mock.calls.length).toBeLessThan(30);
});

test('a revoked key counts as a wrong one', async () => {
  await statuses(Array.from({ length: 4 }, wrongKey));
  expect((await ask(good)).status).toBe(200);
  await revokeKey(server.store.records, name);
  expect((await ask(good)).status).toBe(429);
  expect((await ask(good, '192.0.2.3')).status).toBe(401);
});

test('probes look no key up', async () => {
  await statuses(Array.from({ length: 4 }, wrongKey));
  for (const path of ['/healthz', '/readyz']) expect((await ask(wrongKey(), '192.0.2.1', path)).status).toBe(200);
});
