import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSeeds, openAtlas, openStore, type RunningAtlas } from '../../src/app';
import { type SeedsState, seedsState } from '../../src/app/imports/seeds-state';
import type { CareerStore } from '../../src/store';
import { changeSet, SOURCE } from '../contract/facts';
import { copySeededStore } from '../kept/stores';

let folder: string;
let seeds: string;
let store: CareerStore;
let atlas: RunningAtlas;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  seeds = join(folder, 'seeds');
  cpSync(join(__dirname, '..', '..', 'seeds'), seeds, { recursive: true });
});
afterEach(async () => {
  await atlas.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<void> {
  store = await openStore({ dataDir: join(folder, 'data'), neo4j: null });
  atlas = await openAtlas(store);
}

/** As an import of these seeds leaves the store. */
async function openSeeded(): Promise<void> {
  await copySeededStore(join(folder, 'data'));
  await open();
}

const state = async (): Promise<SeedsState | null> => {
  await atlas.refresh();
  return seedsState(atlas.snapshot().graph, seeds);
};

test('a store that nobody seeded has no state, so nobody is told to seed it', async () => {
  await open();
  expect(await state()).toBeNull();
});

test('the seeds of a store of an older version are unknown', async () => {
  await open();
  const editors = { ...SOURCE, id: 'source:career-atlas', source: 'source:career-atlas' };
  await store.apply(changeSet({ putNodes: [editors] }));
  expect(await state()).toBe('unknown');
});

test('seeds are the same after an import, changed after an edit, and the same after the next import', async () => {
  await openSeeded();
  expect(await state()).toBe('same');
  appendFileSync(join(seeds, 'data.yaml'), '# An edit.\n');
  expect(await state()).toBe('changed');
  const { changes } = await importSeeds(store, seeds, () => {});
  expect(changes).toEqual({ putNodes: 1, putLinks: 0, removedNodes: 0, removedLinks: 0 });
  expect(await state()).toBe('same');
});

test('a file that is added or renamed counts as a change too', async () => {
  await openSeeded();
  cpSync(join(seeds, 'data.yaml'), join(seeds, 'more.yaml'));
  expect(await state()).toBe('changed');
  rmSync(join(seeds, 'more.yaml'));
  expect(await state()).toBe('same');
});
