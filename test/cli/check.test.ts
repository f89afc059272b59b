import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { escoFiles } from '../importers/esco-files';
import { file, role } from '../importers/seed-files';
import { withFiles } from '../importers/written-files';
import { type OwnStore, openOwnStore } from './own-store';
import { run } from './run-command';

describe('career-atlas check', () => {
  let store: OwnStore;

  beforeEach(async () => {
    store = await openOwnStore();
  });
  afterEach(async () => {
    await store.close();
  });

  test('counts facts by kind and discipline and finds nothing in the seeds', async () => {
    const { status, out } = await run('check');
    expect(status).toBe(0);
    expect(out).toMatch(/^Software Engineering +70 /m);
    expect(out).toMatch(/^ladder-gap +0 +0$/m);
    expect(out).toMatch(/^No finding\.$/m);
    // The next command starts from the graph that this one kept.
    expect(readdirSync(process.env.DATA_DIR!)).toContain('graph.embedded.start');
  });

  test('shows the first few of what a publisher is noted for, and all of it if asked', async () => {
    await withFiles(escoFiles(), (directory) => run('import', 'esco', join(directory, 'esco-0.9.0')));
    const few = await run('check', '--scheme', 'ESCO', '--rule', 'role-without-match');
    const all = await run('check', '--scheme', 'ESCO', '--rule', 'role-without-match', '--all');
    const json = await run('check', '--json', '--rule', 'role-without-match');
    expect([few.status, all.status, json.status]).toEqual([0, 0, 0]);
    const { rules, findings } = JSON.parse(json.out);
    const linesOf = (out: string) => out.split('\n').filter((line) => line.startsWith('- '));
    expect(findings).toBe(0);
    expect(linesOf(all.out)).toHaveLength(rules[0].notes.length);
    expect(linesOf(few.out)).toEqual(linesOf(all.out).slice(0, 3));
    expect(few.out).toContain(`and ${rules[0].notes.length - 3} more (--all shows them)`);
  });

  test('ends with status 1 when our own careers have a fault', async () => {
    await withFiles({ 'data.yaml': file('roles:', role('Analyst')) }, async (directory) => {
      expect((await run('seed', '--from', directory)).status).toBe(0);
      const { status, out } = await run('check', '--rule', 'dead-end');
      expect(status).toBe(1);
      expect(out).toContain('- No progression leads out of Analyst. (role:analyst)');
      expect(out).toMatch(/^1 finding\.$/m);
    });
  });

  test.each([
    [['--rule', 'dead-ends'], 'There is no rule dead-ends. Rules: unreachable-role, dead-end,'],
    [['--scheme', 'ISCO'], 'Allowed choices'],
  ])('refuses %j', async (args, message) => {
    expect(await run('check', ...args)).toMatchObject({ status: 2, err: expect.stringContaining(message) });
  });
});
