import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource, openStore } from '../../src/app';
import { readOnet } from '../../src/importers';
import type { CareerStore } from '../../src/store';
import { describeOnPublicData } from '../describe-when';
import { neo4jStore } from '../e2e/api-on-neo4j';
import { describeOnNeo4j } from '../neo4j-server';
import { ratioOf, told } from './least-time';

describeOnPublicData('onet-29.3', 'O*NET', (release) => {
  test('is read in at most twenty times what it takes to split its files into cells', async () => {
    const split = () =>
      readdirSync(release)
        .filter((file) => file.endsWith('.txt'))
        .reduce((cells, file) => {
          const lines = readFileSync(join(release, file), 'utf8').split('\n');
          return lines.reduce((count, line) => count + line.split('\t').length, cells);
        }, 0);
    expect(split()).toBeGreaterThan(1_000_000);
    expect(await ratioOf(() => readOnet(release), split, { rounds: 2 })).toBeLessThan(20);
  });

  describeOnNeo4j('in Neo4j', (access) => {
    test('is imported in at most twenty times what the embedded store takes, by the clock', async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'career-atlas-speed-'));
      const embedded = await openStore({ dataDir, neo4j: null });
      const ours = await importMs(embedded, release);
      await embedded.close();
      await rm(dataDir, { recursive: true, force: true });
      const store = await neo4jStore(access());
      const theirs = await importMs(store, release);
      await store.close();
      expect(told(theirs, ours)).toBeLessThan(20);
    });
  });
});

/** By the clock, since a database works in a process of its own. */
async function importMs(store: CareerStore, release: string): Promise<number> {
  const began = performance.now();
  await importSource(store, 'onet', release, () => {});
  return performance.now() - began;
}
