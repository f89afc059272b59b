import type { ChangeSet } from '../../src/domain';
import { ConflictError, InvalidOptionError } from '../../src/domain';
import type { Opened } from './career-store.contract';
import { advisor, changeSet, contentOf, progresses, requires, role, SOURCE, skill } from './facts';

const PAIR = [SOURCE, role('a'), role('b')];

export function describeWrites(opened: Opened): void {
  test('a new store is empty, at revision 0', async () => {
    expect(await opened().revision()).toBe(0);
    expect(await contentOf(opened())).toEqual({ revision: 0, nodes: [], links: [] });
  });

  test('what is put is read back, with the revision it made', async () => {
    const nodes = [role('a'), role('b'), skill('x'), SOURCE];
    const links = [progresses('role:a', 'role:b'), requires('role:a', 'skill:x')];
    expect(await opened().apply(changeSet({ putNodes: nodes, putLinks: links }))).toEqual({
      revision: 1,
      replayed: false,
    });
    expect(await contentOf(opened())).toEqual({ revision: 1, nodes, links });
  });

  test('a service with advisors is put, replaced, traced and removed as every node is', async () => {
    const [before, after] = [
      advisor('a', { cost: 'PAID' }),
      advisor('a', { mode: 'ONLINE', disciplines: ['discipline:data'] }),
    ];
    await opened().apply(changeSet({ putNodes: [SOURCE, before] }));
    await opened().apply(changeSet({ putNodes: [after] }));
    expect(await contentOf(opened())).toEqual({ revision: 2, nodes: [after, SOURCE], links: [] });
    const [[change] = []] = await opened().history(['advisor:a'], 1);
    expect(change?.entries).toEqual([{ subject: 'advisor:a', nodes: ['advisor:a'], before, after }]);
    await opened().apply(changeSet({ removeNodes: ['advisor:a'] }));
    expect((await contentOf(opened())).nodes).toEqual([SOURCE]);
  });

  test('a state has its revision and a mark that no other state has', async () => {
    expect(await opened().state()).toEqual({ revision: 0, mark: null });
    const marks = new Set<string | null>();
    for (const revision of [1, 2]) {
      await opened().apply(changeSet({ putNodes: [SOURCE] }));
      const { mark, ...state } = await opened().state();
      expect(state).toEqual({ revision });
      expect(mark).toMatch(/^[0-9a-f-]{36}$/);
      expect(await opened().read(async (graph) => ({ revision: graph.revision, mark: graph.mark }))).toEqual({
        revision,
        mark,
      });
      marks.add(mark);
    }
    expect(marks.size).toBe(2);
  });

  test('an empty change set makes no revision', async () => {
    await opened().apply(changeSet({ putNodes: [SOURCE] }));
    expect(await opened().apply(changeSet({}))).toEqual({ revision: 1, replayed: false });
    expect(await opened().changesSince(0, 10)).toHaveLength(1);
  });

  test('putting a node or link again replaces all of its properties', async () => {
    const before = requires('role:a', 'skill:x', { level: 3, note: 'gone afterwards' });
    await opened().apply(
      changeSet({ putNodes: [role('a', { outlook: 'gone afterwards' }), skill('x')], putLinks: [before] }),
    );
    await opened().apply(changeSet({ putNodes: [role('a')], putLinks: [requires('role:a', 'skill:x')] }));
    const { nodes, links } = await contentOf(opened());
    expect(nodes).toEqual([role('a'), skill('x')]);
    expect(links).toEqual([requires('role:a', 'skill:x')]);
  });

  test('links of several sources and kinds of evidence stand side by side', async () => {
    const mine = requires('role:a', 'skill:x');
    const other = { ...mine, key: mine.key.replace(SOURCE.id, 'source:other'), source: 'source:other' };
    const modelled = requires('role:a', 'skill:x', { evidence: 'MODELLED' });
    await opened().apply(changeSet({ putNodes: [role('a'), skill('x')], putLinks: [mine, other, modelled] }));
    expect((await contentOf(opened())).links).toHaveLength(3);
  });

  test('applying the same change set again leaves the same graph', async () => {
    const set = changeSet({
      putNodes: [...PAIR, skill('x')],
      putLinks: [progresses('role:a', 'role:b'), requires('role:a', 'skill:x')],
    });
    await opened().apply(set);
    const once = await contentOf(opened());
    await opened().apply(set);
    expect(await contentOf(opened())).toEqual({ ...once, revision: 2 });
  });

  test('applying a removal again changes nothing but the revision', async () => {
    await opened().apply(changeSet({ putNodes: PAIR, putLinks: [progresses('role:a', 'role:b')] }));
    const removal = changeSet({ removeNodes: ['role:a'], removeLinks: [progresses('role:a', 'role:b').key] });
    await opened().apply(removal);
    const once = await contentOf(opened());
    expect(once.nodes).toEqual([role('b'), SOURCE]);
    await opened().apply(removal);
    expect(await contentOf(opened())).toEqual({ ...once, revision: 2 + 1 });
  });

  test('a set with a key that was applied before is not applied again', async () => {
    const set = changeSet({ putNodes: [role('a')], idempotencyKey: 'once' });
    await opened().apply(set);
    await opened().apply(changeSet({ putNodes: [role('a', { summary: 'newer' })] }));
    expect(await opened().apply({ ...set, expectedRevision: 0 })).toEqual({ revision: 1, replayed: true });
    expect((await contentOf(opened())).nodes).toEqual([role('a', { summary: 'newer' })]);
  });

  test('a link to what does not exist is refused by name, and nothing of its set stays', async () => {
    await opened().apply(changeSet({ putNodes: [role('a')] }));
    const good = progresses('role:a', 'role:new');
    const bad = progresses('role:a', 'role:nowhere');
    const set = changeSet({ putNodes: [role('a', { summary: 'changed' }), role('new')], putLinks: [good, bad] });
    await expect(opened().apply(set)).rejects.toThrow(InvalidOptionError);
    await expect(opened().apply(set)).rejects.toThrow(`Link "${bad.key}" names "role:nowhere"`);
    expect(await contentOf(opened())).toEqual({ revision: 1, nodes: [role('a')], links: [] });
    expect(await opened().changesSince(0, 10)).toHaveLength(1);
  });

  test('a node with links is not removed, and nothing of that set stays', async () => {
    const link = progresses('role:a', 'role:b');
    await opened().apply(changeSet({ putNodes: PAIR, putLinks: [link] }));
    const before = await contentOf(opened());
    const set = changeSet({
      putNodes: [role('c')],
      putLinks: [progresses('role:c', 'role:b')],
      removeNodes: ['role:b'],
    });
    await expect(opened().apply(set)).rejects.toThrow('"role:b" can\'t be removed while it has links (2)');
    expect(await contentOf(opened())).toEqual(before);
    await opened().apply(changeSet({ removeNodes: ['role:b'], removeLinks: [link.key] }));
    expect((await contentOf(opened())).nodes).toEqual([role('a'), SOURCE]);
  });

  test('a set for another revision is refused and tells the present one', async () => {
    await opened().apply(changeSet({ putNodes: [role('a')], expectedRevision: 0 }));
    const late = opened().apply(changeSet({ putNodes: [role('b')], expectedRevision: 0 }));
    await expect(late).rejects.toThrow(ConflictError);
    await expect(late).rejects.toMatchObject({ expectedRevision: 0, revision: 1 });
    expect((await contentOf(opened())).nodes).toEqual([role('a')]);
  });

  test.each<[string, Partial<ChangeSet>, string]>([
    ['an id of another kind', { putNodes: [{ ...role('a'), id: 'skill:a' } as never] }, '"skill:a"'],
    ['an id without kind', { removeNodes: ['a'] }, '"a" is no id'],
    ['ends of the wrong kind', { putLinks: [requires('role:a', 'role:b')] }, 'REQUIRES goes from Role'],
    ["a key that isn't the link's", { putLinks: [{ ...progresses('role:a', 'role:b'), key: 'k' }] }, 'linkFact'],
    ['no key at all', { removeLinks: ['k'] }, '"k" is no link\'s key'],
    ['a node named twice', { putNodes: [role('a'), role('a')] }, '"role:a" is named twice'],
    ['a node put and removed', { putNodes: [role('a')], removeNodes: ['role:a'] }, '"role:a" is named twice'],
    ['a null', { putNodes: [role('a', { outlook: null as never })] }, '"outlook"'],
    ['no number', { putNodes: [role('a', { jobZone: Number.NaN })] }, '"jobZone"'],
    ['a mixed list', { putNodes: [role('a', { interests: [1, 'x'] as never })] }, '"interests"'],
    [
      'what a requirement has no word for',
      { putLinks: [requires('role:a', 'skill:x', { mood: 'good' } as never)] },
      '"mood"; REQUIRES links have',
    ],
    ['a nested object', { putNodes: [role('a', { summary: {} as never })] }, '"summary"'],
  ])('%s is refused by name', async (_, parts, words) => {
    const refused = opened().apply(changeSet(parts));
    await expect(refused).rejects.toThrow(InvalidOptionError);
    await expect(refused).rejects.toThrow(words);
    expect(await opened().revision()).toBe(0);
  });
}
