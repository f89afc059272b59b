/** Embedded stores with imported sources, made once and copied for each suite that wants one. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportableSource, importSource, openAtlas, openStore, seedIfEmpty } from '../../src/app';
import { PUBLIC_SOURCES } from '../public-sources';
import { SEEDS } from './facts';
import { kept } from './kept';

/**
 * Puts a copy of the store that holds the seeds, and O*NET if its folder is given, where no store is yet. It holds what
 * `career-atlas seed` and `career-atlas import onet` write, and the file from which this code starts faster.
 */
export function copySeededStore(dataDir: string, onet?: string): Promise<void> {
  return onet === undefined
    ? copyStore(dataDir, 'store-of-seeds', [])
    : copyStore(dataDir, 'store-of-seeds-and-onet', [['onet', onet]]);
}

/** The same with every public source, as `career-atlas import all` writes it. @param directory - of the public data */
export function copyStoreOfEverySource(dataDir: string, directory: string): Promise<void> {
  const sources = PUBLIC_SOURCES.map(([source, place]) => [source, join(directory, place)] as const);
  return copyStore(dataDir, 'store-of-every-source', sources);
}

async function copyStore(
  dataDir: string,
  name: string,
  sources: readonly (readonly [ImportableSource, string])[],
): Promise<void> {
  const ingredients = {
    code: ['test/kept/stores.ts'],
    files: ['seeds', 'schema', 'cypher'],
    releases: sources.map(([, place]) => place),
  };
  const path = await kept(name, ingredients, async (made) => {
    const store = await openStore({ dataDir: made, neo4j: null });
    try {
      await seedIfEmpty(store, SEEDS);
      for (const [source, place] of sources) await importSource(store, source, place, () => {});
      await (await openAtlas(store, { dataDir: made })).close();
    } finally {
      await store.close();
    }
  });
  cpSync(path, dataDir, { recursive: true });
}
