import { setTimeout as sleep } from 'node:timers/promises';
import type { PrivateRecords } from '../../store';
import { goodDigests, keyDigest } from './api-keys';

/** Least pause between two readings, milliseconds; and reading takes at most one part of so many of all time. */
const PAUSE_MS = 200;
const SHARE = 10;
/** For so long a key counts as good that was; whether it still is, is looked up anyway. */
const FRESH_MS = 2_000;

/**
 * Which keys are good, read for all together who want to know: a flood of wrong keys makes no more work for the store than one. An
 * answer is never older than its question.
 */
export class GoodKeys {
  #digests: ReadonlySet<string> = new Set();
  /** The next reading, which has not begun. */
  #next: Promise<ReadonlySet<string>> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #pauseMs = 0;
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly records: Pick<PrivateRecords, 'find' | 'list'>) {}

  /** True if a key was good a moment ago or is now. @throws {StoreUnavailableError} if the store does not answer */
  async has(key: string): Promise<boolean> {
    const digest = keyDigest(key);
    if (performance.now() - this.#readAt < FRESH_MS && this.#digests.has(digest)) return true;
    this.#next ??= this.#read(this.#last);
    this.#last = this.#next.catch(() => undefined);
    return (await this.#next).has(digest);
  }

  async #read(before: Promise<unknown>): Promise<ReadonlySet<string>> {
    await before;
    await sleep(this.#pauseMs, undefined, { ref: false });
    // Who comes from now on may ask for a key that this reading misses.
    this.#next = null;
    const start = performance.now();
    try {
      this.#digests = await goodDigests(this.records);
      this.#readAt = start;
      return this.#digests;
    } finally {
      this.#pauseMs = Math.max(PAUSE_MS, SHARE * (performance.now() - start));
    }
  }
}
