import { openAtlas, openStore, readConfig, type Snapshot, seedIfEmpty } from '../app';
import { SEEDS } from './place';

/** The open store. */
export type OpenStore = Awaited<ReturnType<typeof openStore>>;

/** Calls `use` with the store that the environment names, and closes it whatever happens. */
export async function withStore<T>(use: (store: OpenStore) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(process.env));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** As `withStore`, with all that can be asked of its graph; an empty store gets the seeds first. */
export async function withSnapshot<T>(use: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return withStore(async (store) => {
    if (await seedIfEmpty(store, SEEDS))
      process.stderr.write('The store was empty: the curated careers were loaded.\n');
    const atlas = await openAtlas(store, { dataDir: readConfig(process.env).dataDir });
    try {
      return await use(atlas.snapshot());
    } finally {
      await atlas.close();
    }
  });
}
