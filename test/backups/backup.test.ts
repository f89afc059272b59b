import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  backupThroughDoor,
  checkBackup,
  countStore,
  differenceOf,
  openBackupDoor,
  restoreBackup,
  writeBackup,
} from '../../src/app';
import { BackupError, randomNumbers, StoreNotEmptyError } from '../../src/domain';
import { type CareerStore, createStore } from '../../src/store';
import { changeSet, contentOf, role } from '../contract/facts';
import { randomHistory } from '../past/histories';

let folder: string;
let store: CareerStore;
let backup: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  store = await embedded('first');
  for (const { set } of randomHistory(3, 15).edits) await store.apply(set);
  await store.apply(changeSet({ putNodes: [role('odd', { summary: 'line\nfeed, \u2028 and "quotes" \u0000' })] }));
  backup = join(folder, 'a.backup');
  await writeBackup(store, backup);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function embedded(name: string): Promise<CareerStore> {
  const made = createStore({ kind: 'embedded', dataDir: join(folder, name), shuffleUnordered: true });
  await made.open();
  return made;
}

test('a restored store has the same facts, trail, history and revision as the one that was backed up', async () => {
  const other = await embedded('second');
  const sum = await restoreBackup(other, backup);
  expect(differenceOf(sum, await countStore(store))).toBeNull();
  expect(await contentOf(other)).toEqual(await contentOf(store));
  expect(await other.changesSince(0, 100)).toEqual(await store.changesSince(0, 100));
  expect(await other.history(['role:a', 'role:odd'], 100)).toEqual(await store.history(['role:a', 'role:odd'], 100));
  expect(await other.state()).toEqual(await store.state());
  await expect(restoreBackup(other, backup)).rejects.toThrow(StoreNotEmptyError);
  await other.apply(changeSet({ putNodes: [role('more')] }));
  expect(differenceOf(sum, await countStore(other))).toMatch(/revision 16 and 17|revision \d+ and \d+/);
  await other.close();
});

test('usual tools read it: gzip, one JSON value a line', () => {
  const lines = gunzipSync(readFileSync(backup).subarray(0, -40)).toString('utf8').trimEnd().split('\n');
  expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'career-atlas backup', version: 1, store: 'embedded' });
  expect(Object.keys(JSON.parse(lines.at(-1)!) as object)).toEqual(['end']);
});

test('400 flipped bytes and 50 cuts, anywhere: each is refused, and says so', async () => {
  const whole = readFileSync(backup);
  const random = randomNumbers(42);
  const damaged = join(folder, 'damaged.backup');
  const target = await embedded('never');
  const refuse = async (bytes: Buffer) => {
    writeFileSync(damaged, bytes);
    await expect(checkBackup(damaged)).rejects.toThrow(/is damaged: .*Use another backup|is no backup of Career Atlas/);
  };
  for (let i = 0; i < 400; i++) {
    const bytes = Buffer.from(whole);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
    await refuse(bytes);
  }
  for (let i = 0; i < 50; i++) await refuse(whole.subarray(0, Math.floor(random() * whole.length)));
  await refuse(Buffer.concat([whole, Buffer.from('x')]));
  await expect(restoreBackup(target, damaged)).rejects.toThrow(BackupError);
  expect(await target.revision()).toBe(0);
  await target.close();
});

test('a backup is of one revision while others write, and a file in its place stays until it is whole', async () => {
  const path = join(folder, 'busy.backup');
  writeFileSync(path, 'what was there before');
  let isDone = false;
  const writing = (async () => {
    for (let i = 0; !isDone; i++) {
      await store.apply(changeSet({ putNodes: [role('busy', { summary: `${i}` }), role(`busy-${i % 7}`)] }));
      await new Promise(setImmediate);
    }
  })();
  const sum = await writeBackup(store, path);
  isDone = true;
  await writing;
  expect((await checkBackup(path)).sum).toEqual(sum);
  expect(sum.changes).toBe(sum.revision);
  const other = await embedded('third');
  await restoreBackup(other, path);
  expect(await other.changesSince(0, 1000)).toEqual((await store.changesSince(0, 1000)).slice(0, sum.revision));
  await other.close();
  await expect(writeBackup(store, join(folder, 'no such folder', 'x'))).rejects.toThrow(/ENOENT/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a running server hands out a backup of the store that it holds, through a door that only its owner may use', async () => {
  const dataDir = join(folder, 'first');
  const path = join(folder, 'door.backup');
  expect(await backupThroughDoor(dataDir, path)).toBeNull();
  const door = await openBackupDoor(store, dataDir);
  expect(door).not.toBeNull();
  const sum = await backupThroughDoor(dataDir, path);
  expect(sum).toEqual(await countStore(store));
  expect((await checkBackup(path)).sum).toEqual(sum);
  await door?.close();
  expect(await backupThroughDoor(dataDir, path)).toBeNull();
});

test('what is no backup is called so', async () => {
  const path = join(folder, 'no.backup');
  writeFileSync(path, '{"roles": []}');
  await expect(checkBackup(path)).rejects.toThrow(/is no backup of Career Atlas/);
  await expect(checkBackup(join(folder, 'missing'))).rejects.toThrow(/can't be opened/);
});
