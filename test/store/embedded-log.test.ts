/** The log of a store that was not closed: damage there never loses a change silently. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import { randomNumbers, StoreTooNewError, StoreUnavailableError } from '../../src/domain';
import { createStore } from '../../src/store';
import { changeSet, contentOf, role, SOURCE } from '../contract/facts';
import { folderDigest } from './folder-digest';

const FLIPS = 120;
const CUTS = 40;
const CHANGES = 6;

const made: string[] = [];
function fresh(): string {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  made.push(folder);
  return folder;
}

/** A folder as a store leaves it that is killed after some writes, and what those who wrote were told is in it. */
let killed: string;
let content: Awaited<ReturnType<typeof contentOf>>;
beforeAll(async () => {
  // A checkpoint of the engine's own, on a busy machine, takes the changes out of the log, or is half done in what is copied.
  let isFit = false;
  for (let tries = 0; tries < 50 && !isFit; tries++) {
    const dataDir = fresh();
    const store = createStore({ kind: 'embedded', dataDir });
    await store.open();
    await store.apply(changeSet({ putNodes: [SOURCE, role('a'), role('b')] }));
    for (let i = 0; i < CHANGES; i++)
      await store.apply(changeSet({ putNodes: [role('a', { summary: `number ${i}` })] }));
    content = await contentOf(store);
    killed = fresh();
    cpSync(dataDir, killed, { recursive: true });
    await store.close();
    expect(readdirSync(dataDir)).toEqual(['graph.grafeo']);
    isFit = isInOneLog(killed) && (await isWhole(killed));
  }
  expect(isFit).toBe(true);
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const LOG = 'graph.grafeo.wal';
const filesOf = (folder: string) => [
  'graph.grafeo.acknowledged',
  ...readdirSync(join(folder, LOG)).map((name) => join(LOG, name)),
];

/** What the last change alone writes. */
const LAST = `number ${CHANGES - 1}`;

/** The files of a folder that hold the last change. */
function filesWithLastChange(folder: string): readonly string[] {
  return ['graph.grafeo', ...filesOf(folder)].filter((path) => readFileSync(join(folder, path)).includes(LAST));
}

/** True if the last change is in the one file of the log and nowhere else: a checkpoint may be on its way. */
function isInOneLog(folder: string): boolean {
  const [log, ...others] = readdirSync(join(folder, LOG)).map((name) => join(LOG, name));
  const [file, ...more] = filesWithLastChange(folder);
  return log !== undefined && file === log && others.length + more.length === 0;
}

/** True if a copy of the folder opens with all that was acknowledged. */
async function isWhole(folder: string): Promise<boolean> {
  const copy = fresh();
  cpSync(folder, copy, { recursive: true });
  return (await opened(copy).catch(() => 'broken')) === 'same';
}

/** "same" if a store opens with all that was acknowledged, "refused" if it does not open, says what to do and changes nothing. */
async function opened(folder: string): Promise<'same' | 'refused'> {
  const before = folderDigest(folder);
  const store = createStore({ kind: 'embedded', dataDir: folder });
  try {
    await store.open();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(String(error)).toMatch(/put back a copy of the folder/);
    await store.close();
    expect(folderDigest(folder)).toEqual(before);
    return 'refused';
  }
  try {
    expect(await contentOf(store)).toEqual(content);
    return 'same';
  } finally {
    await store.close();
  }
}

function damaged(damage: (folder: string) => void): string {
  const folder = fresh();
  cpSync(killed, folder, { recursive: true });
  damage(folder);
  return folder;
}

test('undamaged, it opens with all that was acknowledged, and so once more', async () => {
  const folder = damaged(() => {});
  expect(await opened(folder)).toBe('same');
  expect(await opened(folder)).toBe('same');
});

test(`${FLIPS} flipped bytes and ${CUTS} cuts: refused, or nothing is lost`, async () => {
  const random = randomNumbers(7);
  const below = (most: number) => Math.floor(random() * most);
  const seen = { same: 0, refused: 0 };
  for (let i = 0; i < FLIPS + CUTS; i++) {
    const folder = damaged((copy) => {
      const files = filesOf(copy);
      const path = join(copy, files[i % files.length]!);
      const bytes = readFileSync(path);
      if (i >= FLIPS) return truncateSync(path, below(bytes.length));
      const at = below(bytes.length);
      bytes[at] = bytes[at]! ^ (1 << below(8));
      writeFileSync(path, bytes);
    });
    seen[await opened(folder)]++;
    rmSync(folder, { recursive: true });
  }
  expect(seen.refused).toBeGreaterThan(FLIPS / 2);
});

test.each<[string, (copy: string) => void]>([
  ['a log that is gone', (copy) => rmSync(join(copy, LOG), { recursive: true })],
  ['a file that is gone while its log is there', (copy) => rmSync(join(copy, 'graph.grafeo'))],
  ['a file that is cut in half', (copy) => cutInHalf(join(copy, 'graph.grafeo'))],
  ['a file of zeros', (copy) => writeFileSync(join(copy, 'graph.grafeo'), Buffer.alloc(8192))],
  ['a note of the last write that is cut', (copy) => cutInHalf(join(copy, 'graph.grafeo.acknowledged'))],
])('%s is noticed, and nothing is changed', async (_what, damage) => {
  expect(await opened(damaged(damage))).toBe('refused');
});

function cutInHalf(path: string): void {
  truncateSync(path, readFileSync(path).length >> 1);
}

test('a store of a newer version that was not closed is refused as it is', async () => {
  const folder = damaged(() => {});
  const db = GrafeoDB.create(join(folder, 'graph.grafeo'));
  await db.executeCypher("MATCH (schema:Schema {id: 'schema'}) SET schema.version = 99");
  const copy = fresh();
  cpSync(folder, copy, { recursive: true });
  db.close();
  const before = folderDigest(copy);
  await expect(createStore({ kind: 'embedded', dataDir: copy }).open()).rejects.toThrow(StoreTooNewError);
  expect(folderDigest(copy)).toEqual(before);
});

test('who knows that the last changes are lost can go on without them', async () => {
  const folder = damaged((copy) => {
    // Not by its end: behind the last change the engine writes marks of its own, as many as it has time for.
    const path = join(copy, filesWithLastChange(copy)[0]!);
    truncateSync(path, readFileSync(path).lastIndexOf(LAST));
  });
  expect(await opened(folder)).toBe('refused');
  rmSync(join(folder, 'graph.grafeo.acknowledged'));
  const store = createStore({ kind: 'embedded', dataDir: folder });
  await store.open();
  expect(await store.revision()).toBe(content.revision - 1);
  await store.close();
});
