/** Embedded stores with imported sources, made once and copied for each suite that wants one. */
import { cpSync } from 'node:fs';
import { importSource, openAtlas, openStore, seedIfEmpty } from '../../src/app';
import { SEEDS } from './facts';
import { kept } from './kept';

/**
 * Puts a copy of the store that holds the seeds, and O*NET if its folder is given, where no store is yet. It holds what
 * `career-atlas seed` and `career-atlas import onet` write, and the file from which this code starts faster.
 */
export async function copySeededStore(dataDir: string, onet?: string): Promise<void> {
  const ingredients = {
    code: ['test/kept/stores.ts'],
    files: ['seeds', 'schema', 'cypher'],
    releases: onet === undefined ? [] : [onet],
  };
  const name = onet === undefined ? 'store-of-seeds' : 'store-of-seeds-and-onet';
  const path = await kept(name, ingredients, async (made) => {
    const store = await openStore({ dataDir: made, neo4j: null });
    try {
      await seedIfEmpty(store, SEEDS);
      if (onet !== undefined) await importSource(store, 'onet', onet, () => {});
      await (await openAtlas(store, { dataDir: made })).close();
    } finally {
      await store.close();
    }
  });
  cpSync(path, dataDir, { recursive: true });
}
