import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copySeededStore } from '../kept/stores';
import { told } from './least-time';

const ROOT = resolve(__dirname, '../..');
const ROUNDS = 3;

test('the start takes at most three times as long as the server alone, where nothing is to install or build', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-speed-'));
  await copySeededStore(dataDir);
  const least = { start: Number.POSITIVE_INFINITY, serve: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    least.serve = Math.min(least.serve, await readyMs('dist/main.js', ['serve'], dataDir));
    least.start = Math.min(least.start, await readyMs('tools/start.mjs', [], dataDir));
  }
  rmSync(dataDir, { recursive: true, force: true });
  expect(told(least.start, least.serve)).toBeLessThan(3);
});

/** Milliseconds by the clock until a script of the project says where it serves. */
async function readyMs(script: string, args: readonly string[], dataDir: string): Promise<number> {
  const environment = { ...process.env, PORT: '0', DATA_DIR: dataDir, NEO4J_URI: '', LOG_LEVEL: 'error' };
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    await addressOf(child);
    return performance.now() - began;
  } finally {
    child.kill();
    await ended;
  }
}

function addressOf(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (/http:\/\/[\w.:]+\/graphql\b/.test(text)) done();
    });
    child.once('exit', () => failed(new Error(`It ended before it served. It printed:\n${text}`)));
  });
}
