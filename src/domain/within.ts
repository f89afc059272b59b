import { setTimeout as sleep } from 'node:timers/promises';

/** A moment of waiting. However long the process was busy meanwhile, it counts as one. */
const TICK_MS = 100;

/**
 * What a promise gives, if that takes no longer than `mostMs`. Time in which this process was busy with other work doesn't count:
 * an answer that has arrived must not be called late because nobody could look at it.
 *
 * @param late - makes the error for an answer that is late; the promise itself goes on, and what becomes of it is nobody's concern
 * @throws what `late` makes, or what the promise fails with
 */
export async function within<T>(asked: Promise<T>, mostMs: number, late: () => Error): Promise<T> {
  const timer = new AbortController();
  const overdue = (async () => {
    for (let waited = 0; waited < mostMs; waited += TICK_MS) {
      await sleep(Math.min(TICK_MS, mostMs - waited), undefined, { signal: timer.signal });
    }
    throw late();
  })();
  // Once the promise has won, nobody waits for this any more.
  overdue.catch(() => undefined);
  try {
    return await Promise.race([asked, overdue]);
  } finally {
    timer.abort();
  }
}
