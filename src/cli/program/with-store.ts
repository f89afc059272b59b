import { existsSync } from 'node:fs';
import { type Atlas, openAtlas, openStore, readConfig, type Snapshot, seedIfEmpty } from '../../app';
import { EXIT } from './help';
import { followInterrupts } from './interrupt';
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

/** As `withStore`, with all that can be asked of its graph; an empty store gets the seeds first. Ctrl-C ends the program, and says so. */
export async function withSnapshot<T>(use: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  let isSeeding = false;
  const stop = () => {
    const state = isSeeding ? 'The empty store got all of the curated careers, or none of them' : 'Nothing was changed';
    process.stderr.write(`Stopped. ${state}.\n`);
    process.exit(EXIT.interrupted);
  };
  return followInterrupts({ asked: stop, again: stop }, () =>
    withOpenSnapshot(use, (busy) => {
      isSeeding = busy;
    }),
  );
}

/** As `withSnapshot`, for commands that follow Ctrl-C themselves. `seeding` is told when an empty store gets the seeds. */
export function withOpenSnapshot<T>(
  use: (snapshot: Snapshot) => Promise<T>,
  seeding: (isBusy: boolean) => void = () => {},
): Promise<T> {
  return withAtlas({ seeding }, (atlas) => use(atlas.snapshot()));
}

/** What `withAtlas` may be told. */
interface AtlasUse {
  /** True for commands that go on answering: what searches need is worked out ahead of them. */
  readonly prepare?: boolean;
  /** Told when an empty store gets the seeds. */
  readonly seeding?: (isBusy: boolean) => void;
}

/** Calls `use` with the graph of the store that the environment names, which follows the store; an empty store gets the seeds first. */
export function withAtlas<T>(
  { prepare = false, seeding = () => {} }: AtlasUse,
  use: (atlas: Atlas) => Promise<T>,
): Promise<T> {
  return withStore(async (store) => {
    seeding(true);
    if (await seedIfEmpty(store, SEEDS))
      process.stderr.write('The store was empty: the curated careers were loaded.\n');
    seeding(false);
    return withAtlasOf(store, prepare, use);
  });
}

/** As `withAtlas`, but nothing is written: null for a store that is empty or not there yet. */
export async function withAtlasAsItIs<T>(use: (atlas: Atlas) => Promise<T>): Promise<T | null> {
  const { dataDir, neo4j } = readConfig(process.env);
  if (neo4j === null && !existsSync(dataDir)) return null;
  return withStore(async (store) => ((await store.revision()) === 0 ? null : withAtlasOf(store, false, use)));
}

async function withAtlasOf<T>(store: OpenStore, prepare: boolean, use: (atlas: Atlas) => Promise<T>): Promise<T> {
  const atlas = await openAtlas(store, { dataDir: readConfig(process.env).dataDir, prepare });
  try {
    return await use(atlas);
  } finally {
    await atlas.close();
  }
}
