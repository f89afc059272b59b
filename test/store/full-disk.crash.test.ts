/** The embedded store on a disk that is full: nothing is lost, and everybody is told what to do. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addKey, openStore } from '../../src/app';
import { post } from '../http/seeded-server';
import { type ServedProcess, serveInProcess, sourceCommand } from '../http/served-process';
import { copySeededStore } from '../kept/stores';
import { limitFiles, type SmallDisk, smallDisk } from './small-disk';

let disk: SmallDisk;
afterEach(() => disk.dispose());

test('seed says which file, how much room and what to do, changes nothing, and works once there is room', async () => {
  disk = smallDisk(1_000_000);
  const seed = () => {
    const [command = '', ...words] = [...disk.wrapped, ...sourceCommand('seed')];
    const { status, stderr } = spawnSync(command, words, {
      env: { ...process.env, DATA_DIR: disk.folder, NEO4J_URI: '' },
    });
    return { status, said: String(stderr) };
  };
  const { status, said } = seed();
  expect(status).toBe(3);
  expect(said).toMatch(disk.trouble);
  expect(said).toMatch(/graph\.grafeo.* (free|are) .*(DATA_DIR|ulimit).*Nothing was changed\.$/m);
  expect(said).not.toMatch(/\n\s+at |No active transaction/);
  disk.free();
  expect(seed().status).toBe(0);
});

describe('a running server', () => {
  let served: ServedProcess;
  let key: string;
  beforeEach(async () => {
    disk = smallDisk(40_000_000);
    await copySeededStore(disk.folder);
    const store = await openStore({ dataDir: disk.folder, neo4j: null });
    key = (await addKey(store.records, { name: 'ada', scope: 'editor' })).key;
    await store.close();
    served = await serveInProcess(disk.folder, { METRICS_PORT: '0', ADVISORS_DEMO: 'on' });
  });
  afterEach(async () => {
    served.process.kill('SIGKILL');
    await served.ended;
  });

  const EDIT = `mutation ($input: SaveRoleInput!) { saveRole(input: $input) { revision replayed userErrors { message } } }`;
  const edit = async (mark: string) => {
    const input = { id: 'data-analyst', summary: `Edited: ${mark}.`, idempotencyKey: mark, reason: mark };
    const body = JSON.stringify({ query: EDIT, variables: { input } });
    const { data, errors } = await post(served.url, body, { authorization: `Bearer ${key}` });
    const [error] = errors;
    return { saved: (data as { saveRole: { revision: number } } | null)?.saveRole ?? null, error };
  };
  const ready = async () => (await (await fetch(`${served.url}/readyz`)).json()) as { status: string; reason: string };
  const isWritable = async () =>
    /^career_atlas_store_writable (\d)$/m.exec(await (await fetch(served.metrics!)).text())?.[1];

  test('refuses edits with a code, reads on, and goes on by itself; each edit is made once, and lasts', async () => {
    const room = statSync(join(disk.folder, 'graph.grafeo')).size;
    const pid = served.process.pid!;
    let refused = 0;
    const marks: string[] = [];
    // No room for the log of changes, then for that but not for the file; and some in between.
    for (const leave of [0, 4_096, 16_384, 100_000, room]) {
      const mark = `leaving-${leave}`;
      marks.push(mark);
      disk.fill(pid, leave);
      const { saved, error } = await edit(mark);
      if (error !== undefined) {
        refused++;
        expect(error.extensions.code).toBe('STORE_NOT_WRITABLE');
        expect(error.message).not.toMatch(/graph\.grafeo|os error/);
        expect(saved).toBeNull();
        expect((await edit(`${mark}-again`)).error?.extensions.code).toBe('STORE_NOT_WRITABLE');
        expect(await ready()).toMatchObject({
          status: 'degraded',
          reason: expect.stringContaining('can’t be written'),
        });
        expect(await isWritable()).toBe('0');
        const { data } = await post(
          served.url,
          JSON.stringify({ query: '{ role(ref: "Back-End Developer") { title } }' }),
        );
        expect(data).toEqual({ role: { title: 'Back-End Developer' } });
      }
      disk.free(pid);
      while ((await ready()).status !== 'ok') await sleep(50);
      expect(await isWritable()).toBe('1');
      expect((await edit(mark)).error).toBeUndefined();
    }
    // How many are refused depends on how full the last page of the log is.
    expect(refused).toBeGreaterThan(0);
    const { saved } = await edit('last');
    expect(served.printed()).toMatch(/"level":"warn".*graph unwritable/);
    expect(served.printed()).toMatch(disk.trouble);

    served.process.kill('SIGKILL');
    await served.ended;
    const store = await openStore({ dataDir: disk.folder, neo4j: null });
    const changes = await store.changesSince(1, 100);
    expect(changes.map(({ revision }) => revision)).toEqual(changes.map((_, place) => place + 2));
    expect(await store.revision()).toBe(saved?.revision);
    for (const mark of marks) expect(changes.filter(({ summary }) => summary === mark)).toHaveLength(1);
    await store.close();
  });

  test('tells who signs up, or deletes, what became of it, and does it once there is room', async () => {
    const pid = served.process.pid!;
    const place = `${served.url}/advisors/sign-ups`;
    const organisation = 'demonstration';
    const signUp = async (token: string) => {
      const body = JSON.stringify({ organisation, name: 'Mira', contact: 'x', goal: 'A job', consent: true, token });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(place, { method: 'POST', headers, body });
      return { status: response.status, answer: await response.json() };
    };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const press = (token: string) => fetch(`${place}/${token}/delete`, { method: 'POST', headers, body: '' });
    const writable = async () => {
      limitFiles(pid, 'unlimited');
      while ((await ready()).status !== 'ok') await sleep(50);
    };
    const [first, second] = [randomBytes(32), randomBytes(32)].map((bytes) => bytes.toString('base64url'));
    expect((await signUp(first!)).status).toBe(201);

    limitFiles(pid, 0);
    const { status, answer } = await signUp(second!);
    expect(status).toBe(503);
    const [{ message, extensions }] = answer.errors;
    expect(extensions.code).toBe('STORE_NOT_WRITABLE');
    const page = await press(first!);
    expect(page.status).toBe(503);
    expect(await page.text()).toMatch(/your sign-up is not deleted yet.*open it again in a few minutes/s);
    const asked = await fetch(`${place}/${first}`, { method: 'DELETE' });
    expect(asked.status).toBe(503);
    expect((await asked.json()).errors[0].message).toMatch(/nothing was deleted. Try again later/);

    await writable();
    const isKept = (await fetch(`${place}/${second}`)).status === 200;
    // What was said is so: nothing is kept, or it may be and the link tells.
    if (extensions.link === undefined)
      expect([isKept, message]).toEqual([false, expect.stringMatching(/nothing was kept/)]);
    expect((await signUp(second!)).status).toBe(201);
    for (const token of [first!, second!]) expect((await press(token)).status).toBe(200);
    expect(served.printed()).not.toMatch(/unforeseen/);
  });
});

test.each([
  ['a backup', ['backup', 'x.backup']],
  ['an export', ['export', 'roles', '--format', 'json', '--out', 'x.json']],
])(
  '%s to a full disk says so, and leaves nothing there',
  async (_what, words) => {
    disk = smallDisk(20_000);
    const store = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    await copySeededStore(store);
    const place = words.map((word) => (word.startsWith('x.') ? join(disk.folder, word) : word));
    const [command = '', ...rest] = [...disk.wrapped, ...sourceCommand(...place)];
    const { status, stderr } = spawnSync(command, rest, { env: { ...process.env, DATA_DIR: store, NEO4J_URI: '' } });
    expect(status).toBe(3);
    expect(String(stderr)).toMatch(/^career-atlas: .* can't be written: it/m);
    expect(readdirSync(disk.folder)).toEqual([]);
    rmSync(store, { recursive: true });
  },
  180_000,
);
