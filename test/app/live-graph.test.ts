import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAtlas, openStore } from '../../src/app';
import type { CareerStore } from '../../src/store';
import { changeSet, role, SOURCE } from '../contract/facts';

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
