import type { CareerStore } from '../../src/store';
import type { Bench } from './career-store.contract';
import { changeSet, contentOf, progresses, requires, role, skill } from './facts';

const WRITERS = 8;
const CHANGES_EACH = 5;

export function describeConcurrency(bench: Bench): void {
  describe('under parallel writers', () => {
    let stores: readonly CareerStore[] = [];
    beforeEach(async () => {
      await bench.wipe(true);
      stores = bench.storesForWriters(WRITERS);
      await Promise.all(stores.map((store) => store.open()));
    });
    afterEach(() => Promise.all(stores.map((store) => store.close())));
    const storeOf = (writer: number) => stores[writer % stores.length]!;

    test(`${WRITERS} writers make revisions without gap or repeat`, async () => {
      const made: number[] = [];
      const write = async (writer: number) => {
        for (let i = 0; i < CHANGES_EACH; i++) {
          const set = changeSet({ putNodes: [role(`w${writer}-${i}`), role('shared', { summary: `${writer}` })] });
          made.push((await storeOf(writer).apply(set)).revision);
        }
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      const all = Array.from({ length: WRITERS * CHANGES_EACH }, (_, i) => i + 1);
      expect(made.sort((a, b) => a - b)).toEqual(all);
      expect((await storeOf(0).changesSince(0, 1000)).map((change) => change.revision)).toEqual(all);
      expect(await storeOf(1).revision()).toBe(all.length);
    });

    test('16 identical upserts at once leave one node and one link each', async () => {
      const set = changeSet({ putNodes: [role('a'), skill('x')], putLinks: [requires('role:a', 'skill:x')] });
      await Promise.all(Array.from({ length: 16 }, (_, writer) => storeOf(writer).apply(set)));
      const { nodes, links, revision } = await contentOf(storeOf(0));
      expect([nodes, links, revision]).toEqual([set.putNodes, set.putLinks, 16]);
    });

    test('of 16 sets with one idempotency key at once, one is applied', async () => {
      const set = changeSet({ putNodes: [role('a')], idempotencyKey: 'k' });
      const results = await Promise.all(Array.from({ length: 16 }, (_, writer) => storeOf(writer).apply(set)));
      expect(results.filter((result) => !result.replayed)).toHaveLength(1);
      expect(new Set(results.map((result) => result.revision))).toEqual(new Set([1]));
    });

    test('of 8 sets that expect one revision at once, one is applied', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: WRITERS }, (_, writer) =>
          storeOf(writer).apply(changeSet({ putNodes: [role(`w${writer}`)], expectedRevision: 0 })),
        ),
      );
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
      expect((await contentOf(storeOf(0))).nodes).toHaveLength(1);
    });

    test('a read shows one revision, whole, while others write', async () => {
      const ROLES = 40;
      let writing = true;
      const write = async (writer: number) => {
        for (let i = 0; writing; i++) {
          const stamp = `${writer}-${i}`;
          const putNodes = Array.from({ length: ROLES }, (_, n) => role(`n${n}`, { summary: stamp }));
          const putLinks = putNodes.slice(1).map((node) => progresses('role:n0', node.id, writer + 1 + i));
          await storeOf(writer).apply(changeSet({ putNodes, putLinks, audit: { actor: 'test', summary: stamp } }));
        }
      };
      const writers = [0, 1, 2].map(write);
      const seen = [];
      for (let i = 0; i < 12; i++) seen.push(await contentOf(storeOf(3)));
      writing = false;
      await Promise.all(writers);
      const stamps = new Map(
        (await storeOf(0).changesSince(0, 10_000)).map((change) => [change.revision, change.summary]),
      );
      for (const { revision, nodes, links } of seen) {
        const expected = revision === 0 ? [] : [stamps.get(revision)];
        expect([...new Set(nodes.map((node) => (node.properties as { summary: string }).summary))]).toEqual(expected);
        expect(new Set(links.map((link) => (link.properties as { typicalYears: number }).typicalYears)).size).toBe(
          expected.length,
        );
      }
      expect(seen.at(-1)?.revision).toBeGreaterThan(0);
    });
  });
}
