import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup, writeBackup } from '../../src/app';
import { type CareerStore, createStore } from '../../src/store';
import { changeSet, role, SOURCE } from '../contract/facts';
import { describeOnNeo4j } from '../neo4j-server';
import { randomHistory } from '../past/histories';

describeOnNeo4j('from one engine to the other', (access) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function embedded(name: string): Promise<CareerStore> {
    const made = createStore({ kind: 'embedded', dataDir: join(folder, name), shuffleUnordered: true });
    await made.open();
    return made;
  }

  test('embedded to Neo4j and back: the same content, trail and history', async () => {
    const first = await embedded('first');
    for (const { set } of randomHistory(3, 15).edits) await first.apply(set);
    await first.apply(changeSet({ putNodes: [role('odd', { summary: 'line\nfeed, \u2028 and "quotes" \u0000' })] }));
    const [there, andBack] = [join(folder, 'there.backup'), join(folder, 'back.backup')];
    await writeBackup(first, there);
    await first.close();
    const neo4j = createStore({ kind: 'neo4j', ...access() });
    await neo4j.open();
    const sum = await restoreBackup(neo4j, there);
    expect(await writeBackup(neo4j, andBack)).toEqual(sum);
    const second = await embedded('second');
    expect(await restoreBackup(second, andBack)).toEqual(sum);
    expect(await second.history(['role:a', SOURCE.id], 100)).toEqual(await neo4j.history(['role:a', SOURCE.id], 100));
    await second.close();
    await neo4j.close();
  });
});
