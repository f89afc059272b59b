/** Sign-ups while the store fails: nobody is told that nothing is kept, or deleted, if it may be. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION } from '../../src/app';
import { WEB } from '../web/built-pages';
import { type SeededServer, startSeededServer } from './seeded-server';

const WORDS = {
  organisation: DEMONSTRATION.id,
  name: 'Mira',
  contact: 'mira@example.org',
  goal: 'A job',
  consent: true,
};

let server: SeededServer;
/** Where the store notes that a write is safe. */
let note: string;
beforeEach(async () => {
  const signUps = { organisations: [DEMONSTRATION], days: 90 };
  server = await startSeededServer({ signUpsPerHour: 1000 }, { webDir: WEB, signUps });
  note = join(server.dataDir, 'graph.grafeo.acknowledged');
});
afterEach(() => server.close());

/** From now on what is written is there, and the write fails all the same: the note can't be made. */
const fail = () => mkdirSync(note);
const mend = () => rmdirSync(note);

const post = async (body: object) => {
  const response = await fetch(`${server.url}/advisors/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, answer: await response.json() };
};
const kept = () => server.store.records.list('sign-up', { first: 9 });
const newToken = () => randomBytes(32).toString('base64url');

test('a sign-up that may be kept gets its private link all the same, and the link deletes it', async () => {
  fail();
  const { status, headers, answer } = await post(WORDS);
  expect(status).toBe(503);
  expect(headers.get('cache-control')).toBe('no-store');
  const [{ message, extensions }] = answer.errors;
  expect(message).toMatch(/it may be kept or not/);
  expect(extensions.code).toBe('STORE_UNAVAILABLE');
  expect(await kept()).toHaveLength(1);
  mend();
  const link: string = extensions.link;
  expect(await (await fetch(server.url + link)).text()).toContain('Delete my sign-up');
  expect((await fetch(server.url + link, { method: 'DELETE' })).status).toBe(204);
  expect(await kept()).toEqual([]);
});

test('the same that is sent again is kept once', async () => {
  const token = newToken();
  fail();
  expect((await post({ ...WORDS, token })).answer.errors[0].extensions.link).toBe(`/advisors/sign-ups/${token}`);
  mend();
  const again = await post({ ...WORDS, token });
  expect([again.status, again.answer.link]).toEqual([201, `/advisors/sign-ups/${token}`]);
  expect((await post({ ...WORDS, token })).answer).toEqual(again.answer);
  expect(await kept()).toHaveLength(1);
});

test('other words do not take the place of what is kept, and a token must be one', async () => {
  const token = newToken();
  expect((await post({ ...WORDS, token })).status).toBe(201);
  const other = await post({ ...WORDS, goal: 'Another job', token });
  expect([other.status, other.answer.errors[0].message]).toEqual([409, expect.stringContaining('with other words')]);
  expect((await kept()).map(({ value }) => value)).toEqual([expect.objectContaining({ goal: 'A job' })]);
  for (const wrong of ['x', `${token}x`, 'a'.repeat(200)]) {
    const { status, answer } = await post({ ...WORDS, token: wrong });
    expect([status, answer.errors[0].message]).toEqual([400, 'token must be 32 random bytes as base64url.']);
  }
});

test('a deletion that may be done says so, to programs and to people, and can be tried again', async () => {
  fail();
  const { link } = (await post(WORDS)).answer.errors[0].extensions;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const page = await fetch(`${server.url}${link}/delete`, { method: 'POST', headers: form, body: '' });
  expect([page.status, page.headers.get('cache-control')]).toEqual([503, 'no-store']);
  const html = await page.text();
  expect(html).toMatch(/your sign-up is not deleted yet|so it may be deleted or not/);
  expect(html).toContain(`href="${link}"`);
  const response = await fetch(server.url + link, { method: 'DELETE' });
  expect(response.status).toBe(503);
  expect((await response.json()).errors[0].message).toMatch(/nothing was deleted|may be deleted or not/);
  mend();
  expect((await fetch(server.url + link, { method: 'DELETE' })).status).toBe(204);
  expect(await kept()).toEqual([]);
  expect(server.log.join('')).not.toMatch(/unforeseen/);
});
