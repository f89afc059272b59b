/** One reader of a feed: it pulls at its own pace, so nothing piles up for it in memory. */
import { SlowReaderError } from '../../domain';

/** How a listener lives with its feed. */
export interface Hub<T> {
  /** What comes after what was given last; null if there is nothing yet. May be slow, and may fail. */
  next(position: number): Promise<readonly Told<T>[] | null>;
  /** The newest that there is. */
  newest(): number;
  left(listener: Listener<T>): void;
}

/** A piece of news, and the revision that a reader has come to with it. */
export interface Told<T> {
  readonly revision: number;
  readonly news: T;
}

export interface Patience {
  /** Revisions that a reader who has once come up to now may fall behind. */
  readonly revisions: number;
  /** Milliseconds that a reader may leave news lying. */
  readonly milliseconds: number;
}

/** What is left to a slow reader, beside what it does not read: to be cut off. */
export type CutOff = (reason: SlowReaderError) => void;

/**
 * News after a revision, each once and in order. `return` ends it at once, also while somebody waits for news. A slow reader gets
 * a SlowReaderError by its next call, and `cutOff` is told, since it may never call again.
 */
export class Listener<T> implements AsyncIterableIterator<T> {
  readonly #hub: Hub<T>;
  readonly #patience: Patience;
  readonly #cutOff: CutOff;
  #position: number;
  #page: Told<T>[] = [];
  #caughtUp = false;
  #isAsked = false;
  #pulledAt = performance.now();
  #end: { readonly error: Error | null } | null = null;
  #wake: () => void = () => {};

  constructor(hub: Hub<T>, position: number, patience: Patience, cutOff: CutOff) {
    this.#hub = hub;
    this.#position = position;
    this.#patience = patience;
    this.#cutOff = cutOff;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    this.#isAsked = true;
    try {
      for (;;) {
        if (this.#end !== null) return this.#ended(this.#end);
        const told = this.#page.shift();
        if (told !== undefined) {
          this.#position = told.revision;
          return { done: false, value: told.news };
        }
        if (!(await this.#fill())) await this.#news();
      }
    } catch (error) {
      this.end(error as Error);
      throw error;
    } finally {
      this.#isAsked = false;
      this.#pulledAt = performance.now();
    }
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.end(null);
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: Error): Promise<IteratorResult<T, undefined>> {
    this.end(error);
    return Promise.reject(error);
  }

  /** Tells the listener that there may be news, or that time has passed. */
  poke(): void {
    this.#refuseSlowness();
    this.#wake();
  }

  /** Ends it: the reader gets the error, or, without one, learns that there is no more. */
  end(error: Error | null): void {
    if (this.#end !== null) return;
    this.#end = { error };
    this.#page = [];
    this.#hub.left(this);
    this.#wake();
  }

  async #fill(): Promise<boolean> {
    if (this.#hub.newest() <= this.#position) {
      this.#caughtUp = true;
      return false;
    }
    const page = await this.#hub.next(this.#position);
    if (page === null) return false;
    this.#page = [...page];
    return true;
  }

  #news(): Promise<void> {
    if (this.#end !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #ended({ error }: { readonly error: Error | null }): IteratorResult<T, undefined> {
    if (error !== null) throw error;
    return { done: true, value: undefined };
  }

  #refuseSlowness(): void {
    const behind = this.#hub.newest() - this.#position;
    if (this.#isAsked || behind <= 0 || this.#end !== null) return;
    const isFull = this.#caughtUp && behind > this.#patience.revisions;
    const isStalled = performance.now() - this.#pulledAt > this.#patience.milliseconds;
    if (!isFull && !isStalled) return;
    const why = isFull
      ? `${behind} changes wait`
      : `news has waited for ${Math.round(this.#patience.milliseconds / 1000)} seconds`;
    const error = new SlowReaderError(
      `You read too slowly: ${why}. Subscribe again with after: ${this.#position}, the last revision that you took.`,
    );
    this.end(error);
    this.#cutOff(error);
  }
}
