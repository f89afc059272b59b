/** Sign-ups with organisations: who can read them, who can delete them, and that they are nowhere else. */
import { addKey, DEMONSTRATION, type Organisation, signUpsIn } from '../../src/app';
import { WEB } from '../web/built-pages';
import { ask, type SeededServer, startSeededServer } from './seeded-server';

const CITY: Organisation = { id: 'city', name: 'City office', about: 'Two advisors answer.', isDemonstration: false };
const UNION: Organisation = { id: 'union', name: 'Union', about: 'Members answer.', isDemonstration: false };
const DAYS = 90;

/** A word that is nowhere else. */
const SECRET = 'Zebulonia';
const WORDS = {
  organisation: CITY.id,
  name: `${SECRET} Quist`,
  contact: `${SECRET}@example.org`,
  goal: `Become a data analyst.\nI am ${SECRET}.`,
  route: { from: `nurse ${SECRET}`, to: 'data analyst' },
  consent: true,
};

let server: SeededServer;
const keys: Record<string, string> = {};
beforeAll(async () => {
  const signUps = { organisations: [CITY, UNION, DEMONSTRATION], days: DAYS };
  server = await startSeededServer({ signUpsPerHour: 1000 }, { webDir: WEB, signUps });
  const give = async (name: string, order: { scope: 'reader' | 'editor' | 'admin'; owner?: string }) => {
    keys[name] = (await addKey(server.store.records, { name, ...order })).key;
  };
  await give('city', { scope: 'reader', owner: 'city' });
  await give('union', { scope: 'reader', owner: 'union' });
  await give('stranger', { scope: 'admin', owner: 'nobody-here' });
  await give('reader', { scope: 'reader' });
  await give('admin', { scope: 'admin' });
});
afterAll(() => server.close());
afterEach(async () => {
  for (const { id } of await server.store.records.list('sign-up', { first: 100 })) {
    await server.store.records.delete('sign-up', id);
  }
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/advisors/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const read = (key: string | null, query = '') =>
  fetch(`${server.url}/advisors/sign-ups${query}`, {
    headers: key === null ? {} : { authorization: `Bearer ${keys[key]}` },
  });
const signUp = async (words: object = WORDS) => {
  const response = await post(words);
  expect(response.status).toBe(201);
  return (await response.json()) as { link: string; organisation: { name: string }; expiresAt: string };
};

test('a sign-up is read whole by its organisation, and kept for so many days', async () => {
  const before = Date.now();
  const { link, organisation, expiresAt } = await signUp();
  expect(link).toMatch(/^\/advisors\/sign-ups\/[A-Za-z0-9_-]{43}$/);
  expect(organisation).toEqual({ id: 'city', name: 'City office' });
  const keptMs = Date.parse(expiresAt) - before;
  expect(Math.round(keptMs / 86_400_000)).toBe(DAYS);
  const response = await read('city');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { organisation: _, consent: __, ...words } = WORDS;
  expect(await response.json()).toEqual({
    signUps: [{ ...words, agreedAt: expect.stringMatching(/^20/), expiresAt }],
    next: null,
  });
});

test('without a route it says so, and pages go on where the last one ended', async () => {
  const { route: _, ...plain } = WORDS;
  for (const at of [1, 2, 3]) await signUp({ ...plain, name: `Person ${at}` });
  const first = await (await read('city', '?first=2')).json();
  const rest = await (await read('city', `?first=2&after=${first.next}`)).json();
  const all = [...first.signUps, ...rest.signUps] as { name: string; route: null }[];
  expect(all.map(({ name }) => name).sort()).toEqual(['Person 1', 'Person 2', 'Person 3']);
  expect(all.every(({ route }) => route === null)).toBe(true);
  expect(rest.next).toBeNull();
  for (const query of ['?first=0', '?first=101', '?first=x', '?after=x']) {
    expect((await read('city', query)).status).toBe(400);
  }
});

test.each([
  ['no key', null, 401],
  ["a reader's key", 'reader', 403],
  ["an administrator's key", 'admin', 403],
  ['the key of an organisation that takes no sign-ups', 'stranger', 403],
])('%s reads nothing', async (_, key, status) => {
  await signUp();
  const response = await read(key);
  expect(response.status).toBe(status);
  expect(await response.text()).not.toContain(SECRET);
});

test("another organisation's key reads its own sign-ups only", async () => {
  await signUp();
  const response = await read('union');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ signUps: [], next: null });
});

test('it is in no export, search, history, audit trail, log or GraphQL answer', async () => {
  const revision = await server.store.revision();
  await signUp();
  expect(await server.store.revision()).toBe(revision);
  const graph = await (await fetch(`${server.url}/export/graph.json`)).text();
  expect(graph).not.toContain(SECRET);
  const trail = await server.store.changesSince(0, 1000);
  expect(JSON.stringify(trail)).not.toContain(SECRET);
  const [entries] = await server.store.history(['city', 'sign-up/city'], 100);
  expect(entries).toEqual([]);
  const { text, data } = await ask(
    server.url,
    `{ search(text: "${SECRET}") { nodes { id } } graph { counts { type count } }
       advisorOrganisations { id name about isDemonstration keptDays } }`,
  );
  expect(text).not.toContain(SECRET);
  const { counts } = (data as { graph: { counts: { type: string }[] } }).graph;
  expect(counts.filter(({ type }) => /record|sign/i.test(type))).toEqual([]);
  expect(server.log.join('')).not.toContain(SECRET);
});

test('what is refused is not kept, and the refusal repeats nothing of it', async () => {
  const wrong: readonly (readonly [object | string, string])[] = [
    [{ ...WORDS, consent: false }, 'consent is missing: nothing is kept unless you agree.'],
    [{ ...WORDS, consent: 'yes' }, 'consent is missing'],
    [{ ...WORDS, name: '  ' }, 'name is missing.'],
    [{ ...WORDS, name: undefined }, 'name is missing.'],
    [{ ...WORDS, contact: `${SECRET}\u0007` }, 'contact has control characters.'],
    [{ ...WORDS, name: `${SECRET}\ud800` }, 'name has half a character; give whole ones.'],
    [{ ...WORDS, token: { a: SECRET } }, 'token must be 32 random bytes as base64url.'],
    [{ ...WORDS, goal: SECRET.repeat(300) }, 'goal is longer than 2000 characters.'],
    [{ ...WORDS, route: { from: SECRET } }, 'route.to is missing.'],
    [{ ...WORDS, organisation: 'nobody' }, 'No organisation of this name takes sign-ups here.'],
    ['[]', 'the sign-up is not what a sign-up looks like.'],
  ];
  for (const [body, problem] of wrong) {
    const response = await post(body);
    const text = await response.text();
    expect([response.status, text]).toEqual([400, expect.stringContaining(problem)]);
    expect(text).not.toContain(SECRET);
  }
  expect((await post('x'.repeat(20_000))).status).toBe(413);
  expect(await (await read('city')).json()).toEqual({ signUps: [], next: null });
});

test('another site can not have a browser sign somebody up', async () => {
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: server.url },
  ]) {
    const response = await post(WORDS, headers as unknown as Record<string, string>);
    expect([headers, response.status]).toEqual([headers, 403]);
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await post('organisation=city&consent=true', form)).status).toBe(415);
  expect((await post(WORDS, { origin: server.url, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
});

describe('the private link', () => {
  const pageOf = async (link: string, init: RequestInit = {}) => {
    const response = await fetch(server.url + link, init);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };

  test('shows a page that deletes without script, which keeps nothing and tells nobody', async () => {
    const { link } = await signUp();
    const { status, headers, html } = await pageOf(link);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain(SECRET);
    const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(action).toBe(`${link}/delete`);
    const sent = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '' };
    const gone = await pageOf(action, sent);
    expect([gone.status, gone.html]).toEqual([200, expect.stringContaining('Your sign-up is deleted')]);
    expect(await (await read('city')).json()).toEqual({ signUps: [], next: null });
    for (const again of [await pageOf(link), await pageOf(action, sent)]) {
      expect([again.status, again.html]).toEqual([404, expect.stringContaining('There is no sign-up here')]);
    }
  });

  test('looking at it deletes nothing', async () => {
    const { link } = await signUp();
    await pageOf(link);
    await pageOf(link, { method: 'HEAD' });
    expect((await pageOf(`${link}/delete`)).status).toBe(404);
    expect((await (await read('city')).json()).signUps).toHaveLength(1);
  });

  test('programs delete too, and a wrong token deletes nothing', async () => {
    const { link } = await signUp();
    const [token = ''] = link.split('/').slice(-1);
    const other = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    for (const wrong of [other, 'x', `${token}x`, '..%2f..', encodeURIComponent("' OR 1=1")]) {
      const response = await fetch(`${server.url}/advisors/sign-ups/${wrong}`, { method: 'DELETE' });
      expect(response.status).toBe(404);
    }
    expect((await fetch(server.url + link, { method: 'DELETE' })).status).toBe(204);
    expect(await server.store.records.list('sign-up', { first: 100 })).toEqual([]);
  });

  test('the store has the SHA-256 of the token, not the token', async () => {
    const { link } = await signUp();
    const records = await server.store.records.list('sign-up', { first: 100 });
    expect(JSON.stringify(records)).not.toContain(link.split('/').at(-1));
    expect(records[0]?.id).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('an expired sign-up can be read by nobody, and is swept away', async () => {
  const late = signUpsIn(server.store.records, {
    organisations: [CITY],
    days: DAYS,
    now: () => new Date(Date.now() - (DAYS * 86_400_000 + 1000)),
  });
  const { token } = await late.add(WORDS);
  expect(await (await read('city')).json()).toEqual({ signUps: [], next: null });
  expect(await late.find(token)).toBeNull();
  expect((await fetch(`${server.url}/advisors/sign-ups/${token}`)).status).toBe(404);
  expect(await server.store.records.sweep()).toBe(1);
  expect(await server.store.records.sweep()).toBe(0);
});

test('one address signs up so many times an hour; what is refused does not count', async () => {
  const strict = await startSeededServer({ signUpsPerHour: 2 }, { signUps: { organisations: [CITY], days: DAYS } });
  try {
    const statuses: number[] = [];
    for (const words of [{ ...WORDS, consent: false }, { ...WORDS, name: '' }, WORDS, {}, WORDS, WORDS, WORDS]) {
      const response = await fetch(`${strict.url}/advisors/sign-ups`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(words),
      });
      statuses.push(response.status);
      if (response.status === 429) {
        expect(await response.text()).toContain('Too many sign-ups from this address');
        expect(response.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
      }
    }
    expect(statuses).toEqual([400, 400, 201, 400, 201, 429, 429]);
  } finally {
    await strict.close();
  }
});

test('where nobody takes sign-ups, there is nothing to sign up with', async () => {
  const empty = await startSeededServer();
  try {
    expect((await ask(empty.url, '{ advisorOrganisations { id } }')).data).toEqual({ advisorOrganisations: [] });
    const response = await fetch(`${empty.url}/advisors/sign-ups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(WORDS),
    });
    expect(response.status).toBe(400);
  } finally {
    await empty.close();
  }
});
