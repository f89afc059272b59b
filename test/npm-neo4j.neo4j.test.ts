import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { missingForNeo4j } from '../tools/neo4j/server';
import { describeWhen } from './describe-when';

const ROOT = resolve(__dirname, '..');
const missing = missingForNeo4j() ?? (existsSync('/proc/self/cmdline') ? null : 'no /proc, which lists what runs');

describeWhen(missing === null, missing ?? '', 'npm run neo4j', () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-neo4j-'));
  const ready = join(folder, 'ready.json');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('ends node and Java when npm alone is told to end', async () => {
    const { CI: _, npm_lifecycle_event: __, ...environment } = process.env;
    const args = ['run', 'neo4j', '--', '--folder', folder, '--ready', ready];
    const npm = spawn('npm', args, { cwd: ROOT, env: environment, stdio: 'ignore' });
    await until('ready', () => existsSync(ready), 400_000);
    const port = Number(new URL((JSON.parse(readFileSync(ready, 'utf8')) as { uri: string }).uri).port);
    expect(await answers(port)).toBe(true);
    const before = programsOf(folder);
    expect(before.some((line) => line.startsWith('java'))).toBe(true);

    npm.kill('SIGTERM');
    await until('gone', () => programsOf(folder).length === 0, 120_000);
    expect(await answers(port)).toBe(false);
  }, 600_000);
});

/** Command lines of the programs that were started for a folder. */
function programsOf(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(commandLineOf)
    .filter((line) => line.includes(folder));
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // It has ended meanwhile.
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function until(what: string, holds: () => boolean, limitMs: number): Promise<void> {
  const latest = performance.now() + limitMs;
  while (!holds()) {
    if (performance.now() > latest) throw new Error(`npm run neo4j was not ${what} after ${limitMs} ms.`);
    await sleep(100);
  }
}
