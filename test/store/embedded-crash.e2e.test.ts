import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreLockedError } from '../../src/domain';
import { createStore } from '../../src/store';
import { contentOf } from '../contract/facts';
import { contentAfter } from './nth-change';

const ROUNDS = 24;
const WRITER = [
  '--require',
  join(__dirname, '..', '..', 'tools', 'typescript-hook.cjs'),
  join(__dirname, 'crash-writer.ts'),
];

let folders: string[] = [];
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
});

/** A writer on a folder, and what it has told so far. */
class Writer {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  #told = '';
  #errors = '';

  constructor(folder: string) {
    this.#process = spawn(process.execPath, [...WRITER, folder]);
    this.#process.stdout?.on('data', (chunk) => {
      this.#told += chunk;
    });
    this.#process.stderr?.on('data', (chunk) => {
      this.#errors += chunk;
    });
    this.#ended = new Promise((resolve) => this.#process.once('close', resolve));
  }

  async until(line: string): Promise<void> {
    while (!this.#told.includes(`${line}`)) {
      if (this.#errors !== '') throw new Error(this.#errors);
      await sleep(1);
    }
  }

  /** Kills it and resolves to the last revision it acknowledged, 0 if none. */
  async kill(): Promise<number> {
    this.#process.kill('SIGKILL');
    await this.#ended;
    expect(this.#errors).toBe('');
    return Number(this.#told.match(/applied (\d+)\n(?!.*applied \d+\n)/s)?.[1] ?? 0);
  }
}

async function expectWhole(folder: string, acknowledged: number): Promise<number> {
  const store = createStore({ kind: 'embedded', dataDir: folder });
  await store.open();
  try {
    const content = await contentOf(store);
    expect(content.revision).toBeGreaterThanOrEqual(acknowledged);
    expect(content).toEqual(contentAfter(content.revision));
    const revisions = (await store.changesSince(0, 1_000_000)).map((change) => change.revision);
    expect(revisions).toEqual(Array.from({ length: content.revision }, (_, i) => i + 1));
    return content.revision;
  } finally {
    await store.close();
  }
}

test(`${ROUNDS} kills at random moments lose nothing acknowledged and leave nothing half applied`, async () => {
  const folder = freshFolder();
  let revision = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const writer = new Writer(folder);
    await writer.until(round % 3 === 0 ? 'opening' : 'applied');
    await sleep(Math.random() * (round % 3 === 0 ? 30 : 400));
    const acknowledged = await writer.kill();
    revision = await expectWhole(folder, Math.max(acknowledged, revision));
  }
  expect(revision).toBeGreaterThan(ROUNDS / 2);
}, 240_000);

test('a kill while a store is made leaves a folder that opens', async () => {
  for (let round = 0; round < 10; round++) {
    const folder = freshFolder();
    const writer = new Writer(folder);
    await writer.until('opening');
    await sleep(Math.random() * 25);
    await expectWhole(folder, await writer.kill());
  }
}, 120_000);

test('a second process is told that the folder is in use, and what to do, until the first one is gone', async () => {
  const folder = freshFolder();
  const writer = new Writer(folder);
  await writer.until('applied');
  const store = createStore({ kind: 'embedded', dataDir: folder });
  await expect(store.open()).rejects.toThrow(StoreLockedError);
  await expect(store.open()).rejects.toThrow(`The store in ${folder} is open in another process. Stop that one, or`);
  await writer.kill();
  await store.open();
  expect(await store.revision()).toBeGreaterThan(0);
  await store.close();
}, 60_000);
