/** The commands that look after a store, as processes: what they print, and how they end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { addKey, openStore } from '../../src/app';
import { changeSet, progresses, role, SOURCE } from '../contract/facts';
import { type OwnStore, openOwnStore } from './own-store';
import { type Outcome, run as runHere } from './run-command';

const PROJECT = join(__dirname, '..', '..');

let own: OwnStore;
let key: string;
let backup: string;
beforeAll(async () => {
  own = await openOwnStore();
  backup = join(own.folder, 'a.backup');
  const store = await openStore({ dataDir: join(own.folder, 'store'), neo4j: null });
  const nodes = [SOURCE, role('from', { title: 'Baker' }), role('goal', { title: 'Cook' })];
  await store.apply(changeSet({ putNodes: nodes }));
  await store.apply(changeSet({ putLinks: [progresses('role:from', 'role:goal', 2)] }));
  key = (await addKey(store.records, { name: 'ada', scope: 'editor' })).key;
  await store.close();
});
const running = new Set<Started>();
afterAll(async () => {
  for (const each of [...running]) await each.end('SIGKILL');
  await own.close();
});

/** A command that runs, and what it has printed. */
class Started {
  out = '';
  err = '';
  readonly #process: ChildProcess;
  readonly #closed: Promise<number>;

  constructor(args: readonly string[], folder = 'store', environment: Readonly<Record<string, string>> = {}) {
    const hook = join(PROJECT, 'tools', 'typescript-hook.cjs');
    this.#process = spawn(process.execPath, ['--require', hook, join(PROJECT, 'src', 'main.ts'), ...args], {
      env: {
        ...process.env,
        DATA_DIR: join(own.folder, folder),
        NEO4J_URI: '',
        PORT: '0',
        LOG_LEVEL: 'error',
        ...environment,
      },
    });
    this.#process.stdout?.on('data', (chunk) => {
      this.out += chunk;
    });
    this.#process.stderr?.on('data', (chunk) => {
      this.err += chunk;
    });
    running.add(this);
    this.#closed = once(this.#process, 'close').then(([status]) => {
      running.delete(this);
      return status as number;
    });
  }

  /** What matches in what it prints, once it does. */
  async until(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.out + this.err)?.[0];
      if (found !== undefined) return found;
      if (!running.has(this)) throw new Error(`Ended without ${pattern}: ${this.out}${this.err}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async end(signal?: NodeJS.Signals): Promise<{ status: number; out: string; err: string }> {
    if (signal !== undefined) this.#process.kill(signal);
    const status = await this.#closed;
    return { status, out: this.out, err: this.err };
  }
}

const inProcess = (args: readonly string[], folder?: string) => new Started(args, folder).end();

/** The same in this process, which takes a third of the time: for commands that nothing runs beside. */
async function run(args: readonly string[], folder = 'store'): Promise<Outcome> {
  const before = process.env.DATA_DIR;
  process.env.DATA_DIR = join(own.folder, folder);
  try {
    return await runHere(...args);
  } finally {
    process.env.DATA_DIR = before;
  }
}

async function saveProgression(url: string, typicalYears: number): Promise<number> {
  const input = { from: 'role:from', to: 'role:goal', kind: 'LATERAL', typicalYears };
  const query =
    'mutation ($input: SaveProgressionInput!) { saveProgression(input: $input) { revision userErrors { message } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = (await response.json()) as {
    data: { saveProgression: { revision: number; userErrors: readonly unknown[] } };
  };
  expect(answer.data.saveProgression.userErrors).toEqual([]);
  return answer.data.saveProgression.revision;
}

test('beside a server: watch tells of a change until Ctrl-C, backup goes through the server, verify checks it', async () => {
  const server = new Started(['serve']);
  const url = await server.until(/http:\/\/[\d.]+:\d+/);
  const watch = new Started(['watch', 'Baker', 'Cook', '--rank', 'time', '--server', url]);
  await watch.until(/Watching http/);
  // The subscription begins a moment after that is said.
  let years = 3;
  for (; !/Revision \d+:/.test(watch.out); years++) {
    await saveProgression(url, years);
    await Promise.race([watch.until(/Revision \d+:\n/), new Promise((resolve) => setTimeout(resolve, 2_000))]);
  }
  await watch.until(/Baker -> Cook takes .* years; it was/);
  expect(await watch.end('SIGINT')).toMatchObject({ status: 0 });
  const revision = await saveProgression(url, years);
  const [made, locked] = await Promise.all([
    inProcess(['backup', backup]),
    inProcess(['verify', '--store', join(own.folder, 'none')]),
  ]);
  expect(made).toMatchObject({ status: 0, out: expect.stringContaining(`Wrote ${backup}.`) });
  expect(locked.status).not.toBe(0);
  expect(await run(['verify', backup, '--json'])).toMatchObject({
    status: 0,
    out: expect.stringMatching(new RegExp(`"revision": ${revision}\\b`)),
  });
  expect((await server.end('SIGTERM')).status).toBe(0);
});

test('without a server: the backup goes into an empty store only, which then holds the same; a damaged one is refused', async () => {
  expect(await inProcess(['restore', backup], 'other')).toMatchObject({
    status: 0,
    out: expect.stringContaining('the store holds the same'),
  });
  const [same, again] = [await run(['verify', backup, '--store'], 'other'), await run(['restore', backup], 'other')];
  expect(same).toMatchObject({ status: 0, out: expect.stringContaining('The store holds the same.') });
  expect(again).toMatchObject({ status: 3, err: expect.stringContaining('is not empty') });
  const bytes = readFileSync(backup);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(`${backup}.damaged`, bytes);
  const refused = await run(['verify', `${backup}.damaged`]);
  expect(refused.status).toBeGreaterThan(1);
  expect(refused.err).toMatch(/is damaged/);
});

test('a restore that was killed can be made again, also after a look at the status', async () => {
  const first = new Started(['restore', backup], 'killed');
  while (!existsSync(join(own.folder, 'killed')) && running.has(first))
    await new Promise((resolve) => setTimeout(resolve, 5));
  await first.end('SIGKILL');
  const { out } = await run(['status'], 'killed');
  if (out.includes('The store is empty')) expect(await run(['restore', backup], 'killed')).toMatchObject({ status: 0 });
  expect(await run(['verify', backup, '--store'], 'killed')).toMatchObject({ status: 0 });
});

test('serve on a port that is taken says so and ends with 3; the store is free again', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const refused = await new Started(['serve'], 'port', { PORT: String(port) }).end();
  const metrics = await new Started(['serve'], 'port', { METRICS_PORT: String(port) }).end();
  taken.close();
  expect(refused).toMatchObject({ status: 3, err: expect.stringContaining(`Port ${port} of 127.0.0.1 is in use.`) });
  expect(refused.err).toContain('set PORT to another one');
  expect(metrics).toMatchObject({ status: 3, err: expect.stringContaining('set METRICS_PORT to another one') });
});

test('watch --once tells what has changed since a revision, and ends with 1 if nothing has', async () => {
  const since = await run(['watch', 'Baker', 'Cook', '--rank', 'time', '--since', '2', '--once'], 'other');
  expect(since).toMatchObject({ status: 0, out: expect.stringMatching(/Baker -> Cook takes .* years; it was/) });
  const revision = /Revision (\d+):/.exec(since.out)?.[1] ?? '';
  const none = await run(['watch', 'Baker', 'Cook', '--rank', 'time', '--since', revision, '--once'], 'other');
  expect(none).toMatchObject({ status: 1, out: expect.stringContaining('Nothing has changed') });
});
