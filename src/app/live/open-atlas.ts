import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailableError } from '../../domain';
import { aheadOfOthers } from '../../graph';
import { type CareerStore, createStore } from '../../store';
import { type AccessConfig, accessTo } from '../access/access';
import type { Atlas, Health } from '../atlas/atlas';
import type { Config } from '../config/config';
import { makeEdit } from '../edits/make-edit';
import { FEED_LIMITS, Feed, type FeedLimits } from '../feed/feed';
import { pastOf } from '../past/atlas-past';
import { type SignUpOptions, signUpsIn } from '../sign-ups/sign-ups';
import { prepared } from '../snapshot/warm-up';
import { OURSELVES } from '../turns/payer';
import { Places } from '../turns/places';
import { editsOf } from './edits-under-way';
import type { GraphLife } from './graph-life';
import { LiveGraph } from './live-graph';
import { watchLog } from './log-watch';
import { editedStore, promptly, promptRecords, readHistory } from './prompt-store';
import { startFile } from './start-file';

/** How long a writer waits to see what it wrote. */
const OWN_WRITE_MS = 10_000;

/** How many read the audit trail at once, and how many may wait for it, of one client and in all. Each of them holds a page of it in memory. */
const TRAIL = Object.freeze({ running: 4, each: 40, waiting: 200 });

/** How often expired records are removed. */
const SWEEP_MS = 600_000;

/** An Atlas with its life. */
export interface RunningAtlas extends Atlas {
  /** Brings the graph up to the store's revision. */
  refresh(): Promise<void>;
  /** Stops following the store; the store stays open. */
  close(): Promise<void>;
}

type AtlasOptions = Partial<Pick<GraphLife, 'tell' | 'prepare'>> & {
  readonly dataDir?: string;
  readonly feedLimits?: Partial<FeedLimits>;
  readonly access?: AccessConfig;
  readonly signUps?: SignUpOptions;
};

/** The store that a configuration names, open and migrated. @throws what CareerStore.open throws */
export async function openStore(config: Pick<Config, 'dataDir' | 'neo4j'>): Promise<CareerStore> {
  const store = createStore(
    config.neo4j === null ? { kind: 'embedded', dataDir: config.dataDir } : { kind: 'neo4j', ...config.neo4j },
  );
  try {
    await store.open();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/** How often a store that does not answer yet is tried. */
const TRY_AGAIN_MS = 1000;

/**
 * What `open` gives, for a server that starts: a database that does not answer may only be starting, and is waited for.
 *
 * @param mostMs - how long
 * @param tell - called with what is wrong, once
 * @throws what `open` throws; at once if waiting doesn't help
 */
export async function onceThere<T>(open: () => Promise<T>, mostMs: number, tell: (reason: string) => void): Promise<T> {
  const deadline = performance.now() + mostMs;
  for (let tries = 0; ; tries++) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || !error.mayPass || performance.now() > deadline) throw error;
      if (tries === 0) tell(error.message);
      await sleep(TRY_AGAIN_MS);
    }
  }
}

/**
 * The use cases over an open store, with its graph loaded.
 *
 * @param prepare - true for a server: what searches need of each graph is worked out ahead of them
 * @param feedLimits - instead of FEED_LIMITS
 * @param dataDir - folder where the graph is kept for the next start; left out, it isn't kept
 * @param access - who may read, and whose tokens count; left out, all may read and keys alone let write
 * @param signUps - who takes sign-ups; left out, nobody
 */
export async function openAtlas(
  store: CareerStore,
  { tell = () => {}, prepare = false, dataDir, feedLimits = {}, access, signUps = NO_SIGN_UPS }: AtlasOptions = {},
): Promise<RunningAtlas> {
  const file = dataDir === undefined ? null : startFile(dataDir, store.kind);
  // What is kept takes the place of the graph that it was made of; the past lets go of that too, also if nobody asks any more.
  let takePlace = () => {};
  const tellAndLetGo: typeof tell = (event) => {
    if (event.kind === 'kept') takePlace();
    tell(event);
  };
  const live = await LiveGraph.open(store, { tell: tellAndLetGo, prepare, startFile: file });
  const read = <T>(ask: () => Promise<T>) => promptly(live, ask);
  const past = pastOf(store, () => live.snapshot(), { read, prepare: prepared });
  takePlace = () => past.noted(live.snapshot());
  const trail = new Places(TRAIL, 'Too many read the audit trail. Ask again in a few seconds.');
  const most = feedLimits.listeners ?? FEED_LIMITS.listeners;
  const listeners = new Places({ running: TRAIL.running, each: most, waiting: most }, 'Too many listen.');
  const changes = (after: number, limit: number) => read(() => store.changesSince(after, limit));
  const source = {
    revision: () => live.snapshot().graph.revision,
    changesSince: (after: number, limit: number) => listeners.run(OURSELVES, () => changes(after, limit)),
  };
  const feed = new Feed(source, { ...FEED_LIMITS, ...feedLimits });
  const records = promptRecords(store.records, live);
  const edited = editedStore(store, live);
  const editing = editsOf(store, tell);
  const endLogWatch = watchLog(store, tell);
  const sweeping = setInterval(() => void records.sweep().catch(() => undefined), SWEEP_MS).unref();
  return {
    signUps: signUpsIn(records, signUps),
    access: accessTo(records, access),
    snapshot: () => past.noted(live.snapshot()),
    edit: (asker, request) =>
      aheadOfOthers(async () => {
        const outcome = await editing.run(() => makeEdit(edited, live.newestSnapshot().graph, asker, request));
        await live.reachNewest(outcome.revision, OWN_WRITE_MS);
        return outcome;
      }),
    newestSnapshot: () => live.newestSnapshot(),
    reach: (revision, mostMs, signal) => live.reach(revision, mostMs, signal),
    history: (ids, limit, payer = OURSELVES) => trail.run(payer, () => readHistory(store, live, ids, limit)),
    changes: (after, limit, payer = OURSELVES) =>
      trail.run(payer, () => changes(after, Math.max(0, Math.min(limit, live.snapshot().graph.revision - after)))),
    past: past.at,
    diff: past.diff,
    oldestRevision: () => read(() => store.detailedSince()),
    feed,
    standing: () => {
      const { graph } = live.snapshot();
      const { waiting, lookUps } = past.load();
      return {
        revision: graph.revision,
        ...live.lag(),
        isStoreAway: live.watch.isAway,
        isWritable: store.writeTrouble() === null,
        trouble: live.troubleReason(),
        log: store.log(),
        facts: [...graph.counts.values()].reduce((sum, count) => sum + count, 0),
        listeners: feed.listening,
        queues: { edits: editing.waiting(), past: waiting },
        pastLookUps: lookUps,
      };
    },
    health: () =>
      Promise.resolve(
        healthOf(
          live.troubleReason() ??
            (store.writeTrouble() === null ? null : UNWRITABLE) ??
            ((store.log()?.trouble ?? null) === null ? null : LOG_GROWING),
        ),
      ),
    refresh: () => live.refresh(),
    close: async () => {
      clearInterval(sweeping);
      endLogWatch();
      feed.close();
      past.close();
      await live.close();
    },
  };
}

/** Nobody takes sign-ups; those of before can still be deleted. */
const NO_SIGN_UPS: SignUpOptions = { organisations: [], days: 90 };

/** What strangers read; the log has the files, and how much room there is. */
const UNWRITABLE = 'The store can’t be written. The log of the server says why.';
const LOG_GROWING =
  'The log of the store grows, because it can’t be written into its file. The log of the server says why.';

/** Degraded while the database doesn't answer, can't write, or its log grows; a newer revision that is being loaded is no trouble. */
function healthOf(reason: string | null): Health {
  return { status: reason === null ? 'ok' : 'degraded', reason };
}
