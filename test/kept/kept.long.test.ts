/** What is kept between suites is what would be made anew. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { importSeeds, openStore } from '../../src/app';
import { readOnet, readSeeds } from '../../src/importers';
import { contentOf } from '../contract/facts';
import { MADE_UP_RELEASE } from '../importers/onet-fixture';
import { digestOf, filesReachedFrom } from './digest';
import { onetFacts, SEEDS, seedFacts } from './facts';
import { kept } from './kept';
import { copySeededStore } from './stores';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-atlas-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('facts are the same first and second, and the same as read', async () => {
  const [first, second] = [await seedFacts(), await seedFacts()];
  expect(first).toStrictEqual(await readSeeds(SEEDS));
  expect(second).toStrictEqual(first);
  expect(await onetFacts(MADE_UP_RELEASE)).toStrictEqual(await readOnet(MADE_UP_RELEASE));
});

test('a copied store holds what an import writes, and a change in it does not come back in the next copy', async () => {
  const content = async (dataDir: string, changes: boolean) => {
    const store = await openStore({ dataDir, neo4j: null });
    try {
      if (changes) await importSeeds(store, SEEDS, () => {});
      const found = await contentOf(store);
      if (changes) await store.apply({ ...NOTHING, removeLinks: [found.links[0]!.key] });
      return found;
    } finally {
      await store.close();
    }
  };
  const [copy, second, imported] = ['copy', 'second', 'imported'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await copySeededStore(copy);
  const first = await content(copy, true);
  await copySeededStore(second);
  expect(await content(second, false)).toEqual(first);
  expect(await content(imported, true)).toEqual(first);
});

const NOTHING = {
  putNodes: [],
  putLinks: [],
  removeNodes: [],
  audit: { actor: 'test', summary: 'A change' },
};

test('what is made once is not made again until an ingredient changes', async () => {
  const release = join(folder, 'release');
  writeFileSync(release, 'one');
  let made = 0;
  const path = () =>
    kept(`test-${process.pid}`, { code: [], files: [], releases: [release] }, async (place) => {
      made += 1;
      writeFileSync(place, String(made));
    });
  const paths = [await path(), await path()];
  expect(new Set(paths).size).toBe(1);
  expect(readFileSync(paths[0]!, 'utf8')).toBe('1');
  writeFileSync(release, 'another');
  paths.push(await path());
  expect(readFileSync(paths[2]!, 'utf8')).toBe('2');
  for (const each of paths) rmSync(each, { force: true });
});

test('what could not be made leaves nothing behind', async () => {
  let place = '';
  const failing = kept(`test-${process.pid}`, { code: [], files: [] }, async (made) => {
    place = made;
    mkdirSync(made);
    throw new Error('no disk');
  });
  await expect(failing).rejects.toThrow('no disk');
  expect(place).not.toBe('');
  expect(existsSync(place)).toBe(false);
});

describe('a digest', () => {
  const seeds = { code: ['src/importers/index.ts'], files: ['seeds'] };

  test.each([
    ['other code', { ...seeds, code: ['src/exporters/index.ts'] }],
    ['other files', { ...seeds, files: ['schema'] }],
    ['another release', { ...seeds, releases: [MADE_UP_RELEASE] }],
    ['other values', { ...seeds, values: 1 }],
  ])('is another one for %s', (_, other) => {
    expect(digestOf(other)).not.toBe(digestOf(seeds));
    expect(digestOf(other)).toBe(digestOf(other));
  });

  test('follows what a file says, however often it is asked, and whatever was noted before', () => {
    const file = join(folder, 'a');
    const digest = () => digestOf({ code: [], files: [relative(join(__dirname, '..', '..'), folder)] });
    const [one, two] = ['one', 'another'].map((text) => {
      writeFileSync(file, text);
      return [digest(), digest()] as const;
    });
    expect([one![1], two![1]]).toEqual([one![0], two![0]]);
    expect(two![0]).not.toBe(one![0]);
    writeFileSync(file, 'one');
    expect(digest()).toBe(one![0]);
    writeFileSync(join(folder, 'b'), '');
    expect(digest()).not.toBe(one![0]);
  });

  test('goes by all code that is imported, also from other rooms, and by no other', () => {
    const root = join(__dirname, '..', '..');
    const reached = [...filesReachedFrom([join(root, 'src/importers/index.ts')])];
    expect(reached).toContain(join(root, 'src/importers/plan-import.ts'));
    expect(reached).toContain(join(root, 'src/domain/index.ts'));
    expect(reached.filter((file) => file.includes('/graphql/'))).toEqual([]);
  });
});
