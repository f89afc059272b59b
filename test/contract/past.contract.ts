/** What a store tells of its past, and how it takes another's content. */
import { DETAILED_CHANGES, InvalidOptionError, StoreNotEmptyError } from '../../src/domain';
import type { StoredPart } from '../../src/store';
import type { Opened } from './career-store.contract';
import { changeSet, contentOf, progresses, requires, role, SOURCE, skill } from './facts';

export function describePast(opened: Opened): void {
  test('a time means the newest revision that had been made by then', async () => {
    for (const slug of ['a', 'b', 'c']) await opened().apply(changeSet({ putNodes: [role(slug)] }));
    const times = (await opened().changesSince(0, 10)).map(({ at }) => at);
    expect(await opened().revisionAt('2000-01-01T00:00:00.000Z')).toBe(0);
    expect(await opened().revisionAt('2999-01-01T00:00:00.000Z')).toBe(3);
    expect(await opened().revisionAt(times[1]!)).toBe(times.lastIndexOf(times[1]!) + 1);
  });

  test('a bulk change, which keeps no facts, is how far back the trail can be followed', async () => {
    expect(await opened().detailedSince()).toBe(0);
    await opened().apply(changeSet({ putNodes: [role('a')] }));
    expect(await opened().detailedSince()).toBe(0);
    const many = Array.from({ length: DETAILED_CHANGES + 1 }, (_, i) => role(`bulk-${i}`));
    await opened().apply(changeSet({ putNodes: many }));
    // It touches nothing, so it hides nothing.
    await opened().apply(changeSet({ removeNodes: ['role:never'] }));
    await opened().apply(changeSet({ putNodes: [role('a', { summary: 'new' })] }));
    expect(await opened().detailedSince()).toBe(2);
  });

  test('what is restored is all there: facts, trail, history and revision; and it goes on from there', async () => {
    await opened().restore(parts);
    expect(await opened().revision()).toBe(2);
    expect(await contentOf(opened())).toEqual({
      revision: 2,
      nodes: [role('a'), role('b', { summary: 'Ünï\u2028code' }), skill('x'), SOURCE],
      links: [progresses('role:a', 'role:b', 2.5), requires('role:a', 'skill:x', { level: 4 })],
    });
    expect(await opened().changesSince(0, 10)).toEqual([
      expect.objectContaining({ revision: 1, actor: 'ada', entries: [] }),
      expect.objectContaining({ revision: 2, entries: [expect.objectContaining({ subject: 'role:a' })] }),
    ]);
    const [history] = await opened().history(['role:a'], 10);
    expect(history?.map(({ revision }) => revision)).toEqual([2]);
    expect((await opened().state()).mark).toBe('attempt-2');
    const again = await opened().apply(changeSet({ putNodes: [role('c')], idempotencyKey: 'key-1' }));
    expect(again).toEqual({ revision: 1, replayed: true });
    expect((await opened().apply(changeSet({ putNodes: [role('c')] }))).revision).toBe(3);
  });

  test('nothing is restored into a store that holds something, or of parts that fail', async () => {
    const failing = async function* () {
      yield* parts();
      throw new Error('torn');
    };
    await expect(opened().restore(failing)).rejects.toThrow(/torn/);
    const gap = async function* (): AsyncGenerator<StoredPart> {
      yield { kind: 'changes', changes: [{ ...CHANGE, revision: 2, idempotencyKey: 'key-2', attempt: 'attempt-2' }] };
    };
    await expect(opened().restore(gap)).rejects.toThrow(InvalidOptionError);
    expect(await contentOf(opened())).toEqual({ revision: 0, nodes: [], links: [] });
    await opened().apply(changeSet({ putNodes: [role('z')] }));
    await expect(opened().restore(parts)).rejects.toThrow(StoreNotEmptyError);
    expect((await contentOf(opened())).nodes).toEqual([role('z')]);
  });
}

const COUNTS = { putNodes: 4, putLinks: 2, removedNodes: 0, removedLinks: 0 };
const CHANGE = { at: '2026-01-01T00:00:00.000Z', actor: 'ada', summary: 'All.', counts: COUNTS, entries: [] };

async function* parts(): AsyncGenerator<StoredPart> {
  yield { kind: 'nodes', nodes: [SOURCE, role('a')] };
  yield { kind: 'nodes', nodes: [role('b', { summary: 'Ünï\u2028code' }), skill('x')] };
  const links = [requires('role:a', 'skill:x', { level: 4 }), progresses('role:a', 'role:b', 2.5)];
  yield { kind: 'links', links };
  const entry = { subject: 'role:a', nodes: ['role:a'], before: null, after: role('a') };
  yield { kind: 'changes', changes: [{ ...CHANGE, revision: 1, idempotencyKey: 'key-1', attempt: 'attempt-1' }] };
  yield {
    kind: 'changes',
    changes: [{ ...CHANGE, revision: 2, entries: [entry], idempotencyKey: 'key-2', attempt: 'attempt-2' }],
  };
}
