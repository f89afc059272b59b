import { type Change, StoreUnavailableError, within } from '../../domain';
import type { CareerStore, PrivateRecords } from '../../store';
import type { LiveGraph } from './live-graph';

/** How long a small read of the store may take. A healthy store answers in a few milliseconds. */
const LONGEST_WAIT_MS = 2000;

/** How long an edit may take, with its wait for others who write. */
const LONGEST_EDIT_MS = 30_000;

/**
 * Audit entries by node id, newest first, in the order of `ids`.
 *
 * While the graph knows that its store does not answer, this fails at once: readers of a role should not wait for an answer that will not
 * come.
 *
 * @throws {StoreUnavailableError} if the store does not answer
 */
export function readHistory(
  store: CareerStore,
  live: LiveGraph,
  ids: readonly string[],
  limit: number,
): Promise<readonly (readonly Change[])[]> {
  return promptly(live, () => store.history(ids, limit));
}

/**
 * What a small read of the store gives, within two seconds.
 * @throws {StoreUnavailableError} if the store does not answer; at once if that is known
 */
export function promptly<T>(live: LiveGraph, read: () => Promise<T>): Promise<T> {
  return live.watch.whileThere(() => within(read(), LONGEST_WAIT_MS, () => late(LONGEST_WAIT_MS)));
}

/** What edits ask of a store. */
type EditedStore = Pick<CareerStore, 'applyBuilt' | 'look' | 'changesSince' | 'revision'>;

/**
 * The store for edits: each fails at once while the store is known not to answer, and as soon as that is found. An edit that has failed so
 * may have been made all the same if it was being committed; else it is not made later.
 */
export function editedStore(store: CareerStore, live: LiveGraph): EditedStore {
  const inTime = <T>(asked: Promise<T>) => within(asked, LONGEST_EDIT_MS, () => late(LONGEST_EDIT_MS));
  return {
    async applyBuilt(build) {
      let isGivenUp = false;
      const applied = () =>
        store.applyBuilt(async (facts) => {
          const built = await build(facts);
          if (isGivenUp) throw late(LONGEST_EDIT_MS);
          return built;
        });
      try {
        return await live.watch.whileThere(() => inTime(applied()));
      } finally {
        isGivenUp = true;
      }
    },
    look: (look) => live.watch.whileThere(() => inTime(store.look(look))),
    changesSince: (revision, limit) => promptly(live, () => store.changesSince(revision, limit)),
    revision: () => promptly(live, () => store.revision()),
  };
}

/** What a server asks of private records. */
type PromptRecords = Pick<PrivateRecords, 'change' | 'get' | 'find' | 'list' | 'sweep'>;

/**
 * Private records that are asked for and kept promptly, or refused. As with edits, a write that was refused is not done later, unless
 * it was being committed.
 */
export function promptRecords(records: PrivateRecords, live: LiveGraph): PromptRecords {
  const ask = <T>(read: () => Promise<T>) => promptly(live, read);
  const inTime = <T>(write: () => Promise<T>) =>
    live.watch.whileThere(() => within(write(), LONGEST_EDIT_MS, () => late(LONGEST_EDIT_MS)));
  const change: PrivateRecords['change'] = async (kind, id, make) => {
    let isGivenUp = false;
    const unlessGivenUp: typeof make = (before) => {
      if (isGivenUp) throw late(LONGEST_EDIT_MS);
      return make(before);
    };
    try {
      return await inTime(() => records.change(kind, id, unlessGivenUp));
    } finally {
      isGivenUp = true;
    }
  };
  return {
    change,
    get: (kind, id) => ask(() => records.get(kind, id)),
    find: (kind, lookUp) => ask(() => records.find(kind, lookUp)),
    list: (kind, page) => ask(() => records.list(kind, page)),
    sweep: () => inTime(() => records.sweep()),
  };
}

function late(mostMs: number): StoreUnavailableError {
  return new StoreUnavailableError(`The database does not answer within ${mostMs} ms.`);
}
