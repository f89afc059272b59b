import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type GraphEvent, openAtlas, openStore } from '../../src/app';
import { KEEP_AFTER_MS } from '../../src/app/live/live-limits';
import { DETAILED_CHANGES } from '../../src/domain';
import { type CareerGraph, projectCareerGraph } from '../../src/graph';
import type { CareerStore } from '../../src/store';
import { changeSet, progresses, requires, role, SOURCE, skill } from '../contract/facts';
import { expectSameGraph } from '../graph/same-graph';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let dataDir: string;
let store: CareerStore;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  store = await openStore({ dataDir, neo4j: null });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('the graph is stale, but in health, while a newer revision is being loaded', async () => {
  let goOn: () => void = () => {};
  let reads = 0;
  const slow: CareerStore = new Proxy(store, {
    get(target, name) {
      if (name === 'read') {
        return async (take: Parameters<CareerStore['read']>[0]) => {
          if (++reads > 1) await new Promise<void>((resolve) => (goOn = resolve));
          return target.read(take);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const atlas = await openAtlas(slow);
  expect(atlas.snapshot().isStale).toBe(false);
  await store.apply(changeSet({ putNodes: [SOURCE, role('a')] }));
  const loaded = atlas.refresh();
  while (reads < 2) await new Promise(setImmediate);
  expect(atlas.snapshot().isStale).toBe(true);
  expect(atlas.snapshot().graph.revision).toBe(0);
  expect(await atlas.health()).toEqual({ status: 'ok', reason: null });
  goOn();
  await loaded;
  expect(atlas.snapshot().isStale).toBe(false);
  expect(atlas.snapshot().graph.revision).toBe(1);
  await atlas.close();
});

describe('a graph that follows edits', () => {
  const START = changeSet({
    putNodes: [SOURCE, role('a'), role('b'), skill('x')],
    putLinks: [requires('role:a', 'skill:x')],
  });
  const outlook = (text: string) => changeSet({ putNodes: [role('a', { outlook: text })] });
  const events: GraphEvent[] = [];
  const kinds = () =>
    events.splice(0).map(({ kind, ...rest }) => ('from' in rest ? `${kind} from ${rest.from}` : kind));
  const outlookIn = (graph: CareerGraph) => graph.roles[0]?.outlook;

  async function followed(prepare: boolean) {
    events.length = 0;
    await store.apply(START);
    return openAtlas(store, { prepare, tell: (event) => events.push(event) });
  }

  test.each([false, true])('is made of the one before, exactly as if built anew (prepared: %s)', async (prepare) => {
    const atlas = await followed(prepare);
    await store.apply(outlook('Bright.'));
    await store.apply(changeSet({ putLinks: [progresses('role:a', 'role:b'), requires('role:b', 'skill:x')] }));
    await store.apply(changeSet({ removeLinks: [requires('role:a', 'skill:x').key] }));
    await atlas.refresh();
    // Whoever follows the store may look between two of these changes.
    expect([...new Set(kinds())]).toEqual(['loaded from store', 'revised']);
    const { graph } = atlas.snapshot();
    const anew = await store.read((stored) => projectCareerGraph(stored, graph.loadedAt));
    expectSameGraph(graph, anew);
    await atlas.close();
  });

  test('is built anew if a skill is new, and followed again after that', async () => {
    const atlas = await followed(true);
    await store.apply(changeSet({ putNodes: [skill('y')] }));
    await atlas.refresh();
    await store.apply(outlook('Dim.'));
    await atlas.refresh();
    expect(kinds()).toEqual(['loaded from store', 'loaded from store', 'revised']);
    expect(atlas.snapshot().graph.competencies.map(({ id }) => id)).toEqual(['skill:x', 'skill:y']);
    expect(outlookIn(atlas.snapshot().graph)).toBe('Dim.');
    await atlas.close();
  });

  test.each([false, true])('is made of the one before as roles come and go (prepared: %s)', async (prepare) => {
    const atlas = await followed(prepare);
    const links = [requires('role:aa', 'skill:x'), progresses('role:aa', 'role:b')];
    await store.apply(changeSet({ putNodes: [role('aa')], putLinks: links }));
    await atlas.refresh();
    await store.apply(changeSet({ putNodes: [role('c')], putLinks: [progresses('role:b', 'role:c')] }));
    await atlas.refresh();
    await store.apply(changeSet({ removeNodes: ['role:aa'], removeLinks: links.map(({ key }) => key) }));
    await atlas.refresh();
    expect([...new Set(kinds())]).toEqual(['loaded from store', 'revised']);
    const { graph } = atlas.snapshot();
    expect(graph.roles.map(({ id }) => id)).toEqual(['role:a', 'role:b', 'role:c']);
    expectSameGraph(graph, await store.read((stored) => projectCareerGraph(stored, graph.loadedAt)));
    await atlas.close();
  });

  test('is built anew after a bulk change, of which the trail keeps no facts', async () => {
    const atlas = await followed(false);
    const many = Array.from({ length: DETAILED_CHANGES + 1 }, (_, at) => role(`m${at}`));
    await store.apply(changeSet({ putNodes: many }));
    await atlas.refresh();
    expect(kinds()).toEqual(['loaded from store', 'loaded from store']);
    expect(atlas.snapshot().graph.roles).toHaveLength(many.length + 2);
    await atlas.close();
  });

  test('shows a writer its edit before others, who get it once it is prepared', async () => {
    const atlas = await followed(true);
    const asker = { actor: 'key:ada', scope: 'editor', owner: null } as const;
    const input = { role: 'role:b', competency: 'skill:x', importanceScore: 5 };
    const commands = [{ name: 'requireCompetency', input }] as const;
    const { revision, errors } = await atlas.edit(asker, { commands, pathOf: () => [], dryRun: false });
    expect(errors).toEqual([]);
    expect(atlas.newestSnapshot().graph.revision).toBe(revision);
    expect(atlas.newestSnapshot().graph.requirements.count).toBe(2);
    expect(await atlas.reach(revision, 30_000)).toBe(true);
    expect(atlas.snapshot().graph.requirements.count).toBe(2);
    expect(atlas.snapshot().isStale).toBe(false);
    expect(kinds()).toEqual(['loaded from store', 'revised']);
    await atlas.close();
  });

  test.each([false, true])('is let go once what was kept of it answers (prepared: %s)', async (prepare) => {
    const later = setTimeout;
    const waits = jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((run: () => void, ms: number) => later(run, ms === KEEP_AFTER_MS ? 1 : ms)) as never);
    await store.apply(START);
    const kept: number[] = [];
    const tell = (event: GraphEvent) => event.kind === 'kept' && kept.push(event.revision);
    const atlas = await openAtlas(store, { dataDir, prepare, tell });
    await store.apply(outlook('Bright.'));
    await atlas.refresh();
    const edited = (() => new WeakRef(atlas.snapshot().graph))();
    while (!kept.includes(2)) await new Promise(setImmediate);
    waits.mockRestore();
    for (let round = 0; round < 20 && edited.deref() !== undefined; round++) {
      await new Promise(setImmediate);
      collectGarbage();
    }
    expect(edited.deref()).toBeUndefined();
    expect(atlas.snapshot().graph.revision).toBe(2);
    await atlas.close();
  });

  test('is not followed from an older revision that a look at the store tells late', async () => {
    let tellLate: () => void = () => {};
    let isHeld = false;
    const late: CareerStore = new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (name === 'revision' && isHeld) {
          isHeld = false;
          return async () => {
            const revision = await target.revision();
            await new Promise<void>((resolve) => (tellLate = resolve));
            return revision;
          };
        }
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await store.apply(START);
    events.length = 0;
    const atlas = await openAtlas(late, { tell: (event) => events.push(event) });
    // The next one to ask for the revision is the look that comes each quarter of a second.
    isHeld = true;
    while (isHeld) await sleep(5);
    await store.apply(outlook('Bright.'));
    await atlas.refresh();
    expect(atlas.snapshot().graph.revision).toBe(2);
    tellLate();
    await sleep(50);
    await atlas.refresh();
    expect(atlas.snapshot().graph.revision).toBe(2);
    expect(kinds()).toEqual(['loaded from store', 'revised']);
    await atlas.close();
  });

  test('a revision that never comes is waited for no longer than asked', async () => {
    const atlas = await followed(false);
    expect(await atlas.reach(99, 100)).toBe(false);
    await atlas.close();
  });
});
