import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../tools/neo4j/server';
import { describeWhen } from './describe-when';

const ROOT = resolve(__dirname, '..');
const CTRL_C = '\x03';
/** Many times what they take on a quiet machine. */
const STARTED_MS = 150_000;
const ENDED_MS = 60_000;
const hasTerminal = existsSync('/usr/bin/script');

describeWhen(
  hasTerminal,
  'no /usr/bin/script, which gives a program a terminal; it is part of Linux',
  'npm start',
  () => {
    let clone: string;
    let port: number;
    let started: Started | null = null;

    beforeAll(async () => {
      clone = mkdtempSync(join(tmpdir(), 'career-atlas-clone-'));
      const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
        cwd: ROOT,
      });
      for (const file of listed.toString().split('\0')) {
        if (file !== '' && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(clone, file));
      }
      port = await freePort();
    });

    afterEach(async () => {
      if (started !== null) await started.kill();
      started = null;
    });

    afterAll(() => rmSync(clone, { recursive: true, force: true }));

    test('installs, builds, seeds and serves a fresh clone, and Ctrl-C ends all of it', async () => {
      started = startIn(clone, port);
      await started.ready(600_000);
      await started.prints(`http://127.0.0.1:${port}/graphql`);
      const answer = await ask(port, '{ role(ref: "Back-End Developer") { title } }');
      expect(answer).toEqual({ data: { role: { title: 'Back-End Developer' } } });
      const page = await fetch(`http://127.0.0.1:${port}/graphiql/`);
      expect(await page.text()).toContain('<script type="module"');

      started.type(CTRL_C);
      await started.ended(ENDED_MS);
      expect(await serves(port)).toBe(false);
    }, 900_000);

    test('installs and builds nothing the second time', async () => {
      started = startIn(clone, port);
      await started.ready(STARTED_MS);
      started.type(CTRL_C);
      await started.ended(ENDED_MS);
      expect(started.output()).not.toMatch(/Installing|Building/);
    });

    test('says that the seeds were edited, until they are loaded', async () => {
      const note = 'The seeds have changed since they were loaded.';
      const startAndStop = async (): Promise<string> => {
        const run = startIn(clone, port);
        started = run;
        await run.ready(STARTED_MS);
        run.type(CTRL_C);
        await run.ended(ENDED_MS);
        return run.output();
      };
      expect(await startAndStop()).not.toContain(note);
      appendFileSync(join(clone, 'seeds', 'data.yaml'), '# An edit.\n');
      expect(await startAndStop()).toMatch(/The seeds have changed since they were loaded\. .*career-atlas seed/);
      execFileSync(process.execPath, ['dist/main.js', 'seed'], { cwd: clone, env: storeIn(clone) });
      expect(await startAndStop()).not.toContain(note);
    }, 600_000);

    test('ends the server when npm alone is told to end', async () => {
      started = startIn(clone, port);
      await started.ready(STARTED_MS);
      process.kill(started.npm());
      await started.ended(ENDED_MS);
      expect(await serves(port)).toBe(false);
    });
  },
);

interface Started {
  ready(limitMs: number): Promise<void>;
  ended(limitMs: number): Promise<void>;
  /** Resolves once it has printed a text, which may be a moment after it serves. */
  prints(part: string): Promise<void>;
  output(): string;
  type(text: string): void;
  npm(): number;
  kill(): Promise<void>;
}

/** The environment of whoever works on the folder's own store. */
function storeIn(folder: string): NodeJS.ProcessEnv {
  const { CI: _, npm_lifecycle_event: __, ...environment } = process.env;
  return { ...environment, DATA_DIR: join(folder, '.data'), NEO4J_URI: '' };
}

/** `npm start` on a terminal of its own, as a person would run it. */
function startIn(folder: string, port: number): Started {
  const terminal: ChildProcess = spawn('/usr/bin/script', ['-qfec', 'npm start', '/dev/null'], {
    cwd: folder,
    env: { ...storeIn(folder), PORT: String(port) },
    stdio: 'pipe',
  });
  let text = '';
  let over = false;
  const collect = (chunk: Buffer) => {
    text += chunk.toString();
  };
  terminal.stdout?.on('data', collect);
  terminal.stderr?.on('data', collect);
  terminal.on('exit', () => {
    over = true;
  });

  const until = async (what: string, limitMs: number, holds: () => Promise<boolean>) => {
    const latest = performance.now() + limitMs;
    while (!(await holds())) {
      if (performance.now() > latest)
        throw new Error(`npm start was not ${what} after ${limitMs} ms. It printed:\n${text}`);
      await sleep(20);
    }
  };
  const ended = async () => over && !(await serves(port));
  return {
    ready: (limitMs) =>
      until('ready', limitMs, async () => {
        if (over) throw new Error(`npm start ended early. It printed:\n${text}`);
        return serves(port);
      }),
    ended: (limitMs) => until('ended', limitMs, ended),
    prints: (part) => until(`heard to say ${part}`, STARTED_MS, async () => text.includes(part)),
    output: () => text,
    type: (keys) => void terminal.stdin?.write(keys),
    npm: () => Number.parseInt(readFileSync(`/proc/${terminal.pid}/task/${terminal.pid}/children`, 'utf8'), 10),
    kill: async () => {
      if (await ended()) return;
      terminal.kill('SIGKILL');
      await until('gone', ENDED_MS, async () => !(await serves(port)));
    },
  };
}

async function serves(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

async function ask(port: number, query: string): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}
