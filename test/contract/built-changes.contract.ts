import type { NodeFact } from '../../src/domain';
import type { Bench, Opened } from './career-store.contract';
import { changeSet, contentOf, progresses, requires, role, SOURCE, skill } from './facts';

export function describeBuiltChanges(opened: Opened): void {
  describe('a change that is made of what is there', () => {
    const links = [
      progresses('role:a', 'role:b'),
      progresses('role:b', 'role:a'),
      requires('role:a', 'skill:x'),
      requires('role:b', 'skill:x'),
    ];
    beforeEach(() =>
      opened().apply(changeSet({ putNodes: [SOURCE, role('a'), role('b'), skill('x')], putLinks: links })),
    );

    test('sees the nodes and links that it asks for, at one revision', async () => {
      const seen = await opened().look(async (facts) => ({
        revision: facts.revision,
        nodes: [...(await facts.nodes(['role:a', 'role:none', 'skill:x'])).values()],
        at: (await facts.linksAt(['skill:x'])).map(({ key }) => key),
        atBoth: (await facts.linksAt(['role:a', 'role:b'])).map(({ key }) => key),
        from: (await facts.linksFrom('REQUIRES', ['role:a', 'skill:x'])).map(({ key }) => key),
      }));
      const keys = links.map(({ key }) => key).sort();
      expect(seen).toEqual({
        revision: 1,
        nodes: [role('a'), skill('x')],
        at: keys.filter((key) => key.includes('skill:x')),
        atBoth: keys,
        from: keys.filter((key) => key.startsWith('REQUIRES|role:a|')),
      });
    });

    test('is applied as it was built, and an empty one makes no revision', async () => {
      const applied = await opened().applyBuilt(async (facts) => {
        const found = (await facts.nodes(['role:a'])).get('role:a') as NodeFact;
        const putNodes = [{ ...found, properties: { ...found.properties, summary: 'New' } } as NodeFact];
        return changeSet({ putNodes });
      });
      expect(applied).toEqual({ revision: 2, replayed: false });
      expect((await contentOf(opened())).nodes[0]).toEqual(role('a', { summary: 'New' }));
      expect(await opened().applyBuilt(async () => changeSet({}))).toEqual({ revision: 2, replayed: false });
      expect(await opened().revision()).toBe(2);
    });

    test('is remembered in the same transaction, or not at all', async () => {
      const remember = { kind: 'test', id: 'one', owner: null, lookUp: null, value: 1, expiresAt: null };
      await opened().applyBuilt(async () => ({ ...changeSet({}), remember }));
      expect(await opened().records.get('test', 'one')).toBeNull();
      const twice = changeSet({ putNodes: [role('c')], removeNodes: ['role:a'] });
      await expect(opened().applyBuilt(async () => ({ ...twice, remember }))).rejects.toThrow('has links');
      expect(await opened().records.get('test', 'one')).toBeNull();
      await opened().applyBuilt(async () => ({ ...changeSet({ putNodes: [role('c')] }), remember }));
      expect(await opened().records.get('test', 'one')).toEqual(remember);
      expect(await opened().look((facts) => facts.record('test', 'one'))).toEqual(remember);
    });

    test('that fails, or is not well formed, changes nothing', async () => {
      const before = await contentOf(opened());
      const failing = opened().applyBuilt(async () => Promise.reject(new Error('not now')));
      await expect(failing).rejects.toThrow('not now');
      const twice = opened().applyBuilt(async () => changeSet({ putNodes: [role('c'), role('c')] }));
      await expect(twice).rejects.toThrow('named twice');
      expect(await contentOf(opened())).toEqual(before);
    });
  });
}

/** Several stores at once. */
export function describeBuiltChangesAtOnce(bench: Bench): void {
  test('of changes that are made at once of what is there, none is lost', async () => {
    await bench.wipe();
    const stores = bench.storesForWriters(4);
    for (const store of stores) await store.open();
    try {
      await stores[0]!.apply(changeSet({ putNodes: [SOURCE, role('a', { jobZone: 0 })] }));
      const raise = (place: number) =>
        stores[place % stores.length]!.applyBuilt(async (facts) => {
          const found = (await facts.nodes(['role:a'])).get('role:a');
          const jobZone = (found?.kind === 'Role' ? found.properties.jobZone! : Number.NaN) + 1;
          return changeSet({ putNodes: [role('a', { jobZone })] });
        });
      await Promise.all(Array.from({ length: 16 }, (_, place) => raise(place)));
      expect((await contentOf(stores[0]!)).nodes[0]).toEqual(role('a', { jobZone: 16 }));
      expect(await stores[0]!.revision()).toBe(17);
    } finally {
      for (const store of stores) await store.close();
    }
  });
}
