import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type GraphEvent, openAtlas, openStore } from '../../src/app';
import { startFile } from '../../src/app/live/start-file';
import { type CareerGraph, projectCareerGraph } from '../../src/graph';
import { stepLikelihoods } from '../../src/moves';
import { readingTable } from '../../src/network';
import type { CareerStore } from '../../src/store';
import { keptCompetencyNames } from '../../src/text';
import { changeSet, progresses, requires, role, SOURCE, skill } from '../contract/facts';
import { expectSameGraph } from '../graph/same-graph';

let folder: string;
let store: CareerStore;
const folders: string[] = [];
beforeEach(async () => {
  folder = freshFolder();
  store = await openStore({ dataDir: folder, neo4j: null });
  await store.apply(
    changeSet({
      putNodes: [SOURCE, role('a'), role('b', { alternateTitles: ['B & co'], jobZone: 3 }), skill('x')],
      putLinks: [
        requires('role:a', 'skill:x'),
        requires('role:b', 'skill:x', { level: 2.5 }),
        progresses('role:a', 'role:b'),
      ],
    }),
  );
});
afterEach(async () => {
  await store.close();
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
});

function freshFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  folders.push(made);
  return made;
}

const fileIn = (dataDir: string) => join(dataDir, 'graph.embedded.start');

/** Opens, and closes once the graph is kept; what was told, and the graph that answered last. */
async function started(opened = store, dataDir = folder): Promise<{ events: GraphEvent[]; graph: CareerGraph }> {
  const events: GraphEvent[] = [];
  const atlas = await openAtlas(opened, { dataDir, tell: (event) => events.push(event) });
  await atlas.close();
  return { events, graph: atlas.snapshot().graph };
}

function built(loadedAt: string): Promise<CareerGraph> {
  return store.read((stored) => projectCareerGraph(stored, loadedAt));
}

async function expectStartFrom(source: 'file' | 'store', opened = store, dataDir = folder): Promise<void> {
  const { events, graph } = await started(opened, dataDir);
  expect(events[0]).toMatchObject({ kind: 'loaded', from: source });
  expectSameGraph(graph, await opened.read((stored) => projectCareerGraph(stored, graph.loadedAt)));
}

test('the second start reads what the first one kept, and answers the same', async () => {
  await expectStartFrom('store');
  await expectStartFrom('file');
});

test('the graph that answers once it is kept is the one that the next start reads', async () => {
  const { graph, events } = await started();
  expect(events.map((event) => event.kind)).toEqual(['loaded', 'kept']);
  expect(Object.keys(graph.roles[0]!)).toEqual(['index']);
  expectSameGraph(graph, await built(graph.loadedAt));
});

test('readings come from the file', async () => {
  const nodes = [role('c', { matches: ['exactMatch role:onet/1'] }), role('onet/1', { scheme: 'ONET' })];
  await store.apply(changeSet({ putNodes: nodes }));
  await started();
  const { events, graph } = await started();
  expect(events[0]).toMatchObject({ kind: 'loaded', from: 'file' });
  expect(readingTable(graph).role).toHaveLength(2);
  expect(readingTable(graph)).toEqual(readingTable(await built('')));
});

test('what searches need comes from the file', async () => {
  const first = await started();
  const second = await started();
  expect(stepLikelihoods(second.graph)).toEqual(stepLikelihoods(await built('')));
  expect(stepLikelihoods(second.graph)).toEqual(stepLikelihoods(first.graph));
});

test('the names that texts are searched for come from the file', async () => {
  await started();
  const { events, graph } = await started();
  expect(events[0]).toMatchObject({ kind: 'loaded', from: 'file' });
  const kept = keptCompetencyNames(graph);
  expect(kept).toEqual(keptCompetencyNames(await built('')));
  // A view on the bytes of the file: nothing was gathered.
  expect(kept.trie.word.buffer.byteLength).toBeGreaterThan(1000);
});

test('an open atlas keeps each newer graph too', async () => {
  const events: GraphEvent[] = [];
  const atlas = await openAtlas(store, { dataDir: folder, tell: (event) => events.push(event), prepare: true });
  await store.apply(changeSet({ putNodes: [skill('y')] }));
  await atlas.refresh();
  await atlas.close();
  expect(events.at(-1)).toMatchObject({ kind: 'kept', revision: 2 });
  expectSameGraph(atlas.snapshot().graph, await built(atlas.snapshot().graph.loadedAt));
  await expectStartFrom('file');
});

test('an empty store keeps nothing, for nothing tells it from another one', async () => {
  const dataDir = freshFolder();
  const empty = await openStore({ dataDir, neo4j: null });
  await started(empty, dataDir);
  expect(readdirSync(dataDir).filter((name) => name.includes('.start'))).toEqual([]);
  await expectStartFrom('store', empty, dataDir);
  await empty.close();
});

describe('a file in doubt is as good as none, and is replaced:', () => {
  beforeEach(async () => {
    await started();
  });

  async function expectReplaced(): Promise<void> {
    await expectStartFrom('store');
    await expectStartFrom('file');
  }

  test('of an older revision', async () => {
    await store.apply(changeSet({ putNodes: [role('a', { title: 'other' })] }));
    await expectReplaced();
  });

  test('of another store with the same revision', async () => {
    const dataDir = freshFolder();
    const other = await openStore({ dataDir, neo4j: null });
    await other.apply(changeSet({ putNodes: [SOURCE, role('z')] }));
    expect(await other.revision()).toBe(await store.revision());
    copyFileSync(fileIn(folder), fileIn(dataDir));
    await expectStartFrom('store', other, dataDir);
    await other.close();
  });

  test('of a store put back to an older copy and changed otherwise since', async () => {
    const dataDir = freshFolder();
    await store.close();
    copyFileSync(join(folder, 'graph.grafeo'), join(dataDir, 'graph.grafeo'));
    store = await openStore({ dataDir: folder, neo4j: null });
    await store.apply(changeSet({ putNodes: [role('c')] }));
    await started();
    const back = await openStore({ dataDir, neo4j: null });
    await back.apply(changeSet({ putNodes: [role('d')] }));
    expect(await back.revision()).toBe(await store.revision());
    copyFileSync(fileIn(folder), fileIn(dataDir));
    await expectStartFrom('store', back, dataDir);
    await back.close();
  });

  test('of other code', async () => {
    const state = await store.state();
    expect(await startFile(folder, 'embedded', 'other').read(state)).toBeNull();
    expect(await startFile(folder, 'embedded').read(state)).not.toBeNull();
  });

  test('of another kind of store', async () => {
    copyFileSync(fileIn(folder), join(folder, 'graph.neo4j.start'));
    expect(await startFile(folder, 'neo4j').read(await store.state())).toBeNull();
  });

  test.each([
    ['empty', (whole: Buffer) => whole.subarray(0, 0)],
    ['cut inside its head', (whole: Buffer) => whole.subarray(0, 40)],
    ['cut behind its head', (whole: Buffer) => whole.subarray(0, 72)],
    ['cut by a byte', (whole: Buffer) => whole.subarray(0, -1)],
    ['longer by a byte', (whole: Buffer) => Buffer.concat([whole, Buffer.of(0)])],
    ['other text', () => Buffer.from('{"graph":{}}')],
  ])('%s', async (_, damaged) => {
    writeFileSync(fileIn(folder), damaged(readFileSync(fileIn(folder))));
    await expectReplaced();
  });

  test('a folder in its place, which stays', async () => {
    rmSync(fileIn(folder));
    mkdirSync(join(fileIn(folder), 'within'), { recursive: true });
    const { events } = await started();
    expect(events.map((event) => event.kind)).toEqual(['loaded', 'not kept']);
    await expectStartFrom('store');
    expect(statSync(fileIn(folder)).isDirectory()).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('cut anywhere, or with any bit turned', async () => {
    const whole = readFileSync(fileIn(folder));
    const file = startFile(folder, 'embedded');
    const state = await store.state();
    const place = fc.nat(whole.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(7), fc.boolean(), async (at, bit, isCut) => {
        const damaged = Buffer.from(whole);
        damaged[at]! ^= 1 << bit;
        writeFileSync(fileIn(folder), isCut ? whole.subarray(0, at) : damaged);
        expect(await file.read(state)).toBeNull();
      }),
      { numRuns: 300 },
    );
    writeFileSync(fileIn(folder), whole);
    expect(await file.read(state)).not.toBeNull();
  });
});

test('where nothing can be written the graph is answered from all the same, and why is told', async () => {
  const notAFolder = join(folder, 'file');
  writeFileSync(notAFolder, '');
  const { events } = await started(store, notAFolder);
  expect(events).toMatchObject([
    { kind: 'loaded', from: 'store' },
    { kind: 'not kept', reason: expect.stringContaining('file') },
  ]);
});
