import { type OwnStore, openOwnStore } from './own-store';
import { run } from './run-command';

describe('career-atlas keys', () => {
  let store: OwnStore;
  beforeAll(async () => {
    store = await openOwnStore();
  });
  afterAll(() => store.close());

  test('adds a key and shows it once, lists it without its secret, and revokes it', async () => {
    expect((await run('keys', 'list')).out).toContain('There are no keys');

    const added = await run('keys', 'add', 'ada', '--scope', 'editor', '--owner', 'org-1');
    expect(added.status).toBe(0);
    expect(added.out).toMatch(/^ca_[\w-]{51}\n$/);
    expect(added.err.replace(/\s+/g, ' ')).toContain('only time that the key is shown');
    const key = added.out.trim();

    const json = await run('keys', 'add', 'ci', '--days', '90', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ name: 'ci', scope: 'reader', owner: null, revokedAt: null });

    const listed = await run('keys', 'list');
    expect(listed.out).toMatch(/^ada +ca_[\w-]{8} +editor +org-1 +valid$/m);
    expect(listed.out).toMatch(/^ci +ca_[\w-]{8} +reader +valid until \d{4}-\d\d-\d\d$/m);
    expect(listed.out).not.toContain(key);

    expect((await run('keys', 'revoke', 'ada')).out).toBe('The key of ada is revoked.\n');
    const after = JSON.parse((await run('keys', 'list', '--json')).out) as { name: string; revokedAt: string | null }[];
    expect(after.map(({ name, revokedAt }) => [name, revokedAt !== null])).toEqual([
      ['ada', true],
      ['ci', false],
    ]);
  });

  test.each([
    ['a scope that is none', ['keys', 'add', 'x', '--scope', 'root']],
    ['a name with a space', ['keys', 'add', 'a b']],
    ['too many days', ['keys', 'add', 'x', '--days', '99999']],
    ['an unknown key to revoke', ['keys', 'revoke', 'nobody']],
  ])('refuses %s', async (_, args) => {
    const { status, out, err } = await run(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});
