/** Reading the audit trail and waiting for revisions by many at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAtlas, openStore, type RunningAtlas } from '../../src/app';
import type { CareerStore } from '../../src/store';
import { changeSet, role, SOURCE } from '../contract/facts';

let dataDir: string;
let store: CareerStore;
let atlas: RunningAtlas;
/** Reads of the trail that are under way, and the most there were. */
const reads = { now: 0, most: 0, revisions: 0 };

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  store = await openStore({ dataDir, neo4j: null });
  await store.apply(changeSet({ putNodes: [SOURCE, role('a')] }));
  for (let i = 0; i < 5; i++) await store.apply(changeSet({ putNodes: [role('a', { summary: `${i}` })] }));
  const counted: CareerStore = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name === 'revision') reads.revisions++;
      if (name !== 'changesSince') return value.bind(target);
      return async (...given: Parameters<CareerStore['changesSince']>) => {
        reads.most = Math.max(reads.most, ++reads.now);
        try {
          return await target.changesSince(...given);
        } finally {
          reads.now--;
        }
      };
    },
  });
  atlas = await openAtlas(counted);
});
afterAll(async () => {
  await atlas.close();
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(() => Object.assign(reads, { now: 0, most: 0, revisions: 0 }));

async function codesOf(asked: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of await Promise.allSettled(asked)) {
    const code = outcome.status === 'fulfilled' ? 'ok' : (outcome.reason as { code: string }).code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

test('one difference is worked out at a time, four of a client wait, and more are told to come back', async () => {
  const asked = Array.from({ length: 20 }, () => atlas.diff({ revision: 1 }, null));
  expect(await codesOf(asked)).toEqual({ ok: 5, BUSY: 15 });
  expect(reads.most).toBe(1);
  expect((await atlas.diff({ revision: 1 }, null)).differences).toHaveLength(1);
});

test('four pages of the trail are read at a time, and forty of a client wait', async () => {
  const asked = Array.from({ length: 300 }, (_, i) => atlas.changes(i % 5, 2));
  expect(await codesOf(asked)).toEqual({ ok: 44, BUSY: 256 });
  expect(reads.most).toBeLessThanOrEqual(4);
});

test('any number wait for a revision together: the store is asked for all of them at once', async () => {
  const next = (await store.revision()) + 1;
  const waiting = Array.from({ length: 200 }, () => atlas.reach(next, 60_000));
  const began = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 120));
  // Each 50 ms, and each 250 ms as always: each for itself, the two hundred would ask a hundred times as often.
  expect(reads.revisions).toBeLessThan(20 + (performance.now() - began) / 20);
  await store.apply(changeSet({ putNodes: [role('a', { summary: 'there' })] }));
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => true));
  expect(await atlas.reach(next + 1, 30)).toBe(false);
});
