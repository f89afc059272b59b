import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreLockedError } from '../../src/domain';
import { createStore } from '../../src/store';
import { killWriters } from '../trials/kills';
import { acknowledgedIn, killedWriter, wholeRevision } from './killed-writer';

const ROUNDS = 24;

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

async function expectWhole(folder: string, acknowledged: number): Promise<number> {
  const store = createStore({ kind: 'embedded', dataDir: folder });
  await store.open();
  try {
    return await wholeRevision(store, acknowledged);
  } finally {
    await store.close();
  }
}

test(`${ROUNDS} kills at random moments lose nothing acknowledged and leave nothing half applied`, async () => {
  const { acknowledged } = await killWriters({ kind: 'embedded', dataDir: freshFolder() }, { rounds: ROUNDS });
  expect(acknowledged).toBeGreaterThan(ROUNDS / 2);
});

test('a kill while a store is made leaves a folder that opens', async () => {
  for (let round = 0; round < 10; round++) {
    const folder = freshFolder();
    const writer = killedWriter(folder);
    await writer.until('opening');
    await sleep(Math.random() * 25);
    expect(await expectWhole(folder, acknowledgedIn(await writer.kill()))).toBeGreaterThanOrEqual(0);
  }
});

test('a second process is told that the folder is in use, and what to do, until the first one is gone', async () => {
  const folder = freshFolder();
  const writer = killedWriter(folder);
  await writer.until('applied');
  const store = createStore({ kind: 'embedded', dataDir: folder });
  await expect(store.open()).rejects.toThrow(StoreLockedError);
  await expect(store.open()).rejects.toThrow(`The store in ${folder} is open in another process. Stop that one, or`);
  await writer.kill();
  await store.open();
  expect(await store.revision()).toBeGreaterThan(0);
  await store.close();
});
