import type { PrivateRecord } from '../../src/store';
import type { Bench } from './career-store.contract';
import { changeSet, contentOf, role } from './facts';

const record = (id: string, parts: Partial<PrivateRecord<unknown>> = {}): PrivateRecord<unknown> => ({
  kind: 'test-note',
  id,
  owner: null,
  lookUp: null,
  value: { said: id },
  expiresAt: null,
  ...parts,
});

export function describePrivateRecords(bench: Bench): void {
  describe('private records', () => {
    let store: ReturnType<Bench['store']>;
    beforeEach(async () => {
      await bench.wipe(true);
      store = bench.store();
      await store.open();
    });
    afterEach(() => store.close());

    test('what is put is got whole, also after closing and opening again', async () => {
      const values = [{ a: [1, 2.5, null], b: { c: 'Zürich "|"' } }, 'text', 7, true, null, []];
      const all = values.map((value, at) => record(`n${at}`, { value, owner: 'ada', lookUp: 'l', expiresAt: 4e12 }));
      for (const each of all) await store.records.put(each);
      await store.close();
      store = bench.store();
      await store.open();
      for (const each of all) expect(await store.records.get('test-note', each.id)).toEqual(each);
      expect(await store.records.get('test-note', 'unknown')).toBeNull();
      expect(await store.records.get('test-other', 'n0')).toBeNull();
    });

    test('putting again replaces all of it; putting if absent leaves what is there, and gives it', async () => {
      await store.records.put(record('a', { owner: 'ada', lookUp: 'x', expiresAt: 4e12 }));
      const plain = record('a', { value: 2 });
      await store.records.put(plain);
      expect(await store.records.get('test-note', 'a')).toEqual(plain);
      expect(await store.records.find('test-note', 'x')).toEqual([]);
      expect(await store.records.putIfAbsent(record('a', { value: 3 }))).toEqual(plain);
      expect(await store.records.putIfAbsent(record('b'))).toBeNull();
      expect(await store.records.get('test-note', 'a')).toEqual(plain);
      expect(await store.records.get('test-note', 'b')).toEqual(record('b'));
    });

    test('of many who put one if absent at once, one does', async () => {
      const values = [1, 2, 3, 4, 5, 6, 7, 8];
      const found = await Promise.all(values.map((value) => store.records.putIfAbsent(record('a', { value }))));
      expect(found.filter((each) => each === null)).toHaveLength(1);
      const kept = await store.records.get('test-note', 'a');
      expect(found.filter((each) => each !== null)).toEqual(Array(7).fill(kept));
    });

    test('changes at once all count', async () => {
      const count = () =>
        store.records.change<number>('test-note', 'a', (before) => ({
          ...(record('a') as PrivateRecord<number>),
          value: (before?.value ?? 0) + 1,
        }));
      await Promise.all(Array.from({ length: 10 }, count));
      expect((await store.records.get('test-note', 'a'))?.value).toBe(10);
    });

    test('a change may remove, or fail and leave all as it was', async () => {
      await store.records.put(record('a'));
      const failing = store.records.change('test-note', 'a', () => {
        throw new Error('not now');
      });
      await expect(failing).rejects.toThrow('not now');
      expect(await store.records.get('test-note', 'a')).toEqual(record('a'));
      expect(await store.records.change('test-note', 'a', () => null)).toBeNull();
      expect(await store.records.change('test-note', 'a', () => null)).toBeNull();
      expect(await store.records.get('test-note', 'a')).toBeNull();
    });

    test('lists go by kind, owner and page, in order of ids', async () => {
      const owners = { a: 'ada', b: 'bob', c: 'ada', d: null, e: 'ada' };
      for (const [id, owner] of Object.entries(owners)) await store.records.put(record(id, { owner, lookUp: 'same' }));
      await store.records.put(record('a', { kind: 'test-other', owner: 'ada', lookUp: 'same' }));
      const ids = (records: readonly PrivateRecord[]) => records.map(({ id }) => id).join('');
      expect(ids(await store.records.list('test-note', { first: 100 }))).toBe('abcde');
      expect(ids(await store.records.list('test-note', { first: 2 }))).toBe('ab');
      expect(ids(await store.records.list('test-note', { first: 2, after: 'b' }))).toBe('cd');
      expect(ids(await store.records.list('test-note', { owner: 'ada', first: 2 }))).toBe('ac');
      expect(ids(await store.records.list('test-note', { owner: 'ada', first: 2, after: 'c' }))).toBe('e');
      expect(ids(await store.records.list('test-note', { owner: 'eve', first: 2 }))).toBe('');
      expect(ids(await store.records.find('test-note', 'same'))).toBe('abcde');
      expect(ids(await store.records.find('test-other', 'same'))).toBe('a');
    });

    test('an expired record is gone before it is swept, and no page ends at expired ones', async () => {
      for (const id of ['a', 'b', 'c'])
        await store.records.put(record(id, { expiresAt: 1, lookUp: 'x', owner: 'ada' }));
      await store.records.put(record('d', { expiresAt: 4e12, lookUp: 'x', owner: 'ada' }));
      expect(await store.records.get('test-note', 'a')).toBeNull();
      expect(await store.records.list('test-note', { first: 2 })).toHaveLength(1);
      expect(await store.records.list('test-note', { owner: 'ada', first: 1 })).toHaveLength(1);
      expect(await store.records.find('test-note', 'x')).toHaveLength(1);
      expect(await store.records.putIfAbsent(record('c'))).toBeNull();
      expect(await store.records.sweep()).toBe(2);
      expect(await store.records.sweep()).toBe(0);
      expect(await store.records.list('test-note', { first: 9 })).toHaveLength(2);
    });

    test('deleting says whether there was one', async () => {
      await store.records.put(record('a'));
      expect(await store.records.delete('test-note', 'a')).toBe(true);
      expect(await store.records.delete('test-note', 'a')).toBe(false);
    });

    test('they are no part of the graph, its revision or its trail', async () => {
      await store.apply(changeSet({ putNodes: [role('a')] }));
      const [content, trail, state] = [await contentOf(store), await store.changesSince(0, 9), await store.state()];
      await store.records.put(record('a', { owner: 'role:a', lookUp: 'role:a' }));
      await store.records.put(record('b'));
      await store.records.delete('test-note', 'b');
      expect(await contentOf(store)).toEqual(content);
      expect(await store.changesSince(0, 9)).toEqual(trail);
      expect(await store.state()).toEqual(state);
      expect(await store.history(['test-note/a', 'role:a'], 9)).toEqual([[], trail]);
    });

    test.each([
      ['a kind with a slash', { kind: 'a/b' }, 'no kind of record'],
      ['an empty id', { id: '' }, 'visible ASCII'],
      ['an id with a space', { id: 'a b' }, 'visible ASCII'],
      ['an owner with a line break', { owner: 'a\n' }, 'visible ASCII'],
      ['a value that JSON does not have', { value: undefined }, "can't be kept"],
      ['a huge value', { value: 'x'.repeat(100_001) }, "can't be kept"],
    ])('%s is refused', async (_, parts, message) => {
      await expect(store.records.put(record('a', parts))).rejects.toThrow(message);
    });
  });
}
