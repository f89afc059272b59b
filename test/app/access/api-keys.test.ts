import { addKey, checkKey, listKeys, revokeKey } from '../../../src/app';
import { openedStore } from './records';

const NOW = new Date('2026-05-01T12:00:00.000Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

describe('an API key', () => {
  const store = openedStore();
  const records = () => store().records;

  test('lets its holder in with its scope and owner, and is 32 random bytes behind a prefix', async () => {
    const added = await addKey(records(), { name: 'ada', scope: 'editor', owner: 'org-1' }, NOW);
    expect(added.key).toMatch(/^ca_[\w-]{51}$/);
    expect(added.key.startsWith(added.prefix)).toBe(true);
    expect(await checkKey(records(), added.key, later(9999))).toEqual({
      name: 'ada',
      prefix: added.prefix,
      scope: 'editor',
      owner: 'org-1',
      createdAt: NOW.toISOString(),
      expiresAt: null,
      revokedAt: null,
    });
  });

  test('is stored as its digest alone', async () => {
    const { key, prefix } = await addKey(records(), { name: 'stored', scope: 'reader' }, NOW);
    const kept = JSON.stringify(await records().list('api-key', { first: 100 }));
    expect(kept).toContain(prefix);
    expect(kept).not.toContain(key.slice(prefix.length));
  });

  test('is refused once expired, not before', async () => {
    const { key } = await addKey(records(), { name: 'short', scope: 'admin', days: 2 }, NOW);
    expect(await checkKey(records(), key, later(1.99))).toMatchObject({ name: 'short' });
    expect(await checkKey(records(), key, later(2))).toBe('expired');
  });

  test('is refused once revoked, by name or by prefix; revoking again changes nothing', async () => {
    for (const by of ['name', 'prefix'] as const) {
      const added = await addKey(records(), { name: `by-${by}`, scope: 'editor' }, NOW);
      const revoked = await revokeKey(records(), added[by], later(1));
      expect(revoked).toMatchObject({ name: added.name, revokedAt: later(1).toISOString() });
      expect(await checkKey(records(), added.key, NOW)).toBe('revoked');
      expect(await revokeKey(records(), added[by], later(2))).toEqual(revoked);
    }
  });

  test('with any other text is unknown', async () => {
    const { key } = await addKey(records(), { name: 'right', scope: 'editor' }, NOW);
    const last = key.endsWith('A') ? 'B' : 'A';
    const wrong = [key.slice(0, -1) + last, `${key}A`, key.slice(1), `${key} `, '', 'ca_', `ca_${'_'.repeat(51)}`];
    for (const each of wrong) expect(await checkKey(records(), each, NOW)).toBe('unknown');
  });

  test('has a name of its own for ever', async () => {
    await addKey(records(), { name: 'once', scope: 'reader' }, NOW);
    await revokeKey(records(), 'once', NOW);
    await expect(addKey(records(), { name: 'once', scope: 'reader' }, NOW)).rejects.toThrow('Names are used once');
  });

  test.each([
    ['an empty name', { name: '' }, "can't be named"],
    ['a name with a line break', { name: 'a\nb' }, "can't be named"],
    ['a name as long as a book', { name: 'a'.repeat(65) }, "can't be named"],
    ['half a day', { name: 'x', days: 0.5 }, 'whole number'],
    ['no days', { name: 'x', days: 0 }, 'whole number'],
    ['an owner with a space', { name: 'x', owner: 'a b' }, 'visible ASCII'],
  ])('is not made with %s', async (_, order, message) => {
    await expect(addKey(records(), { scope: 'reader', ...order }, NOW)).rejects.toThrow(message);
  });

  test('that is not there can not be revoked, and the message does not repeat it', async () => {
    await expect(revokeKey(records(), 'nobody')).rejects.toThrow('no key of that name');
    const { key } = await addKey(records(), { name: 'whole', scope: 'reader' }, NOW);
    await expect(revokeKey(records(), key)).rejects.toThrow(/^(?!.*ca_)/);
  });

  test('is listed by name, with all the others, over pages', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `many-${String(at).padStart(3, '0')}`);
    for (const name of names) await addKey(records(), { name, scope: 'reader' }, NOW);
    const listed = (await listKeys(records())).map(({ name }) => name);
    expect(listed.filter((name) => name.startsWith('many-'))).toEqual(names);
    expect(listed).toEqual([...listed].sort());
  });
});
