import { setTimeout as sleep } from 'node:timers/promises';
import { type Change, StoreUnavailableError } from '../../domain';
import type { CareerStore } from '../../store';
import type { LiveGraph } from './live-graph';

/** How long a small read of the store may take. A healthy store answers in a few milliseconds. Without this limit, the driver retries for six seconds. */
const LONGEST_WAIT_MS = 2000;

/**
 * Audit entries by node id, newest first, in the order of `ids`.
 *
 * While the graph knows that its store does not answer, this fails at once: readers of a role should not wait for an answer that will not
 * come. The first reader who meets the outage waits two seconds and tells the graph.
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
 * What a small read of the store gives; as for histories, an outage is met once.
 * @throws {StoreUnavailableError} if the store does not answer
 */
export async function promptly<T>(live: LiveGraph, read: () => Promise<T>): Promise<T> {
  if (live.isStoreAway()) throw new StoreUnavailableError('The database does not answer.');
  const asked = read();
  const timer = new AbortController();
  const late = sleep(LONGEST_WAIT_MS, undefined, { signal: timer.signal }).then(() => {
    throw new StoreUnavailableError(`The database does not answer within ${LONGEST_WAIT_MS} ms.`);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    if (error instanceof StoreUnavailableError) live.noteTrouble(error);
    throw error;
  } finally {
    timer.abort();
  }
}
