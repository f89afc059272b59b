import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../cli/run-command';
import { copySeededStore } from '../kept/stores';
import { commandWords } from './worked-examples';

/** The commands of the README on the graph that comes with it. */
const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
/** Those that need another store or a server have suites of their own: test/backups, test/http/live. */
const COMMANDS = [...README.matchAll(/^node dist\/main\.js ((?!import|restore|watch).*?)(?: +#.*)?$/gm)].map(
  (match) => match[1] ?? '',
);

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
