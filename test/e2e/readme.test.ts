import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { request } from 'graphql-request';
import { run } from '../cli/run-command';
import { type SeededServer, startSeededServer } from '../http/seeded-server';
import { copySeededStore } from '../kept/stores';
import { commandWords } from './worked-examples';

/** The first query of the README, the answer that it shows, and its commands on the graph that comes with it. */
const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
const [query, answer] = ['graphql', 'json'].map(
  (kind) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1],
);
/** Those that need another store or a server have suites of their own: test/backups, test/http/live. */
const COMMANDS = [...README.matchAll(/^node dist\/main\.js ((?!import|restore|watch).*?)(?: +#.*)?$/gm)].map(
  (match) => match[1] ?? '',
);

describe('the README', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  test('shows the answer that its query really has', async () => {
    const real = await request(`${server.url}/graphql`, query ?? '');
    expect(JSON.parse(answer ?? 'null')).toEqual(real);
  });

  test('looks back on a store that nobody has changed yet', async () => {
    const lookBack = /```graphql\n([^`]*asOf[^`]*)```/.exec(README)?.[1] ?? '';
    expect(await request(`${server.url}/graphql`, lookBack)).toMatchObject({
      graph: { revision: 1 },
      before: { title: 'Registered Nurse', typicalPayUsd: expect.any(Number) },
      diff: { added: 0, changed: 0, removed: 0 },
    });
  });
});

describe('the commands of the README', () => {
  let folder: string;
  const before = process.env.DATA_DIR;
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    process.env.DATA_DIR = join(folder, 'data');
    // Nobody presses keys here: the quiz ends at once.
    Object.defineProperty(process, 'stdin', { get: () => Readable.from([]), configurable: true });
    writeFileSync(join(folder, 'cv.txt'), 'Three years of Java and PostgreSQL.');
    await copySeededStore(process.env.DATA_DIR);
  });
  afterAll(() => {
    Object.defineProperty(process, 'stdin', stdin);
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
    rmSync(folder, { recursive: true, force: true });
  });

  test('are there', () => expect(COMMANDS.length).toBeGreaterThan(8));

  test.each(COMMANDS)('%s', async (command) => {
    const words = commandWords(command).map((word) => (/\.(txt|parquet)$/.test(word) ? join(folder, word) : word));
    const { status, out, err } = await run(...words);
    expect({ status, err: status === 0 ? '' : err }).toEqual({ status: 0, err: '' });
    expect(out + err).not.toBe('');
  });
});
