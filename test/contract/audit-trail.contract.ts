import type { Opened } from './career-store.contract';
import { changeSet, progresses, role } from './facts';

const LINK = progresses('role:a', 'role:b');

/** Three changes: put two roles and a link; change the link and one role; remove all but the other role. */
async function threeChanges(opened: Opened): Promise<void> {
  const audit = { actor: 'editor:ada', summary: 'Says what is so.' };
  await opened().apply(changeSet({ putNodes: [role('a'), role('b')], putLinks: [LINK], audit }));
  await opened().apply(
    changeSet({ putNodes: [role('a', { summary: 'new' })], putLinks: [progresses('role:a', 'role:b', 5)] }),
  );
  await opened().apply(changeSet({ removeNodes: ['role:a', 'role:never'], removeLinks: [LINK.key] }));
}

export function describeAuditTrail(opened: Opened): void {
  test('each change set leaves who, why, when, counts, and every fact before and after', async () => {
    const before = new Date().toISOString();
    await threeChanges(opened);
    const changes = await opened().changesSince(0, 10);
    expect(changes.map((change) => change.revision)).toEqual([1, 2, 3]);
    expect(changes[0]).toEqual({
      revision: 1,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      actor: 'editor:ada',
      summary: 'Says what is so.',
      counts: { putNodes: 2, putLinks: 1, removedNodes: 0, removedLinks: 0 },
      entries: [
        { subject: 'role:a', nodes: ['role:a'], before: null, after: role('a') },
        { subject: 'role:b', nodes: ['role:b'], before: null, after: role('b') },
        { subject: LINK.key, nodes: ['role:a', 'role:b'], before: null, after: LINK },
      ],
    });
    expect(changes[0]?.at && changes[0].at >= before).toBe(true);
    expect(changes[1]?.entries[1]).toMatchObject({ before: LINK, after: progresses('role:a', 'role:b', 5) });
    expect(changes[2]).toMatchObject({ counts: { putNodes: 0, putLinks: 0, removedNodes: 1, removedLinks: 1 } });
    expect(changes[2]?.entries.map(({ subject, after }) => [subject, after])).toEqual([
      [LINK.key, null],
      ['role:a', null],
    ]);
  });

  test('facts of more than a million letters leave their counts and no entries', async () => {
    await opened().apply(changeSet({ putNodes: [role('a', { alternateTitles: ['x'.repeat(1_000_000)] })] }));
    await opened().apply(changeSet({ putNodes: [role('a')] }));
    await opened().apply(changeSet({ putNodes: [role('a', { summary: 'new' })] }));
    const changes = await opened().changesSince(0, 10);
    expect(changes.map(({ counts, entries }) => [counts.putNodes, entries.length])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  test.each([
    [0, 10, [1, 2, 3]],
    [0, 2, [1, 2]],
    [1, 1, [2]],
    [2, 1_000_000_000, [3]],
    [3, 10, []],
    [99, 10, []],
    [0, 0, []],
  ])('changes since %d, at most %d, are %j', async (since, limit, revisions) => {
    await threeChanges(opened);
    expect((await opened().changesSince(since, limit)).map((change) => change.revision)).toEqual(revisions);
  });

  test('history is by id, newest first, in the order of the ids, and outlives the node', async () => {
    await threeChanges(opened);
    await opened().apply(changeSet({ putNodes: [role('c')] }));
    const ids = ['role:c', 'role:a', 'role:unknown', 'role:b', 'role:a'];
    const revisions = async (limit: number) =>
      (await opened().history(ids, limit)).map((changes) => changes.map((change) => change.revision));
    expect(await revisions(10)).toEqual([[4], [3, 2, 1], [], [3, 2, 1], [3, 2, 1]]);
    expect(await revisions(2)).toEqual([[4], [3, 2], [], [3, 2], [3, 2]]);
    expect(await opened().history([], 5)).toEqual([]);
  });
}
