import { StoreTooNewError } from '../../src/domain';
import type { Bench } from './career-store.contract';
import { changeSet, contentOf, requires, role, SOURCE, skill } from './facts';
import { VERSION_1 } from './version-1';

export function describeLifecycle(bench: Bench): void {
  describe('from open to close', () => {
    beforeEach(() => bench.wipe());

    test('what was written is there after closing and opening again', async () => {
      const first = bench.store();
      await first.open();
      await first.apply(changeSet({ putNodes: [role('a'), skill('x')], putLinks: [requires('role:a', 'skill:x')] }));
      const content = await contentOf(first);
      const trail = await first.changesSince(0, 10);
      await first.close();

      const second = bench.store();
      await second.open();
      expect(await contentOf(second)).toEqual(content);
      expect(await second.changesSince(0, 10)).toEqual(trail);
      expect(await second.apply(changeSet({ putNodes: [role('b')] }))).toEqual({ revision: 2, replayed: false });
      await second.close();
    });

    test('an open store is healthy', async () => {
      const store = bench.store();
      await store.open();
      await expect(store.health()).resolves.toBeUndefined();
      await store.close();
    });

    test('a store of version 1 is brought up to date with all it holds', async () => {
      for (const { statement, parameters } of VERSION_1) await bench.run(statement, parameters);
      const store = bench.store();
      await store.open();
      const link = requires('role:a', 'skill:x');
      expect(await contentOf(store)).toEqual({
        revision: 1,
        nodes: [role('a'), skill('x'), SOURCE],
        links: [],
      });
      // Links to competencies go by the label that version 1 lacked.
      await store.apply(changeSet({ putLinks: [link], expectedRevision: 1 }));
      expect((await contentOf(store)).links).toEqual([link]);
      expect((await store.changesSince(0, 10)).map((change) => change.revision)).toEqual([1, 2]);
      await store.close();

      const again = bench.store();
      await again.open();
      expect((await contentOf(again)).revision).toBe(2);
      await again.close();
    });

    test('a store that a newer version wrote is refused and left alone', async () => {
      await bench.run("CREATE (:Schema {id: 'schema', version: 999})");
      const store = bench.store();
      await expect(store.open()).rejects.toThrow(StoreTooNewError);
      await expect(store.open()).rejects.toThrow('schema version 999');
      await store.close();
    });
  });
}
