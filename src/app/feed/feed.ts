/** What changes, told to all who listen by one follower, which rests while nobody listens. */
import { BusyError, type Change, InvalidOptionError, StoreUnavailableError } from '../../domain';
import { type CutOff, Listener, type Patience, type Told } from './listener';

export interface FeedSource {
  /** Revision of the graph that answers now. News is told only once answers show it. */
  revision(): number;
  /** As CareerStore.changesSince. */
  changesSince(revision: number, limit: number): Promise<readonly Change[]>;
}

export interface FeedLimits extends Patience {
  readonly listeners: number;
  /** How often the revision is looked at: it is in memory, so this costs nothing. */
  readonly lookMs: number;
  /** Changes that are read from the store at once. */
  readonly page: number;
}

/** What a feed bears if nothing else is said. */
export const FEED_LIMITS: FeedLimits = Object.freeze({
  listeners: 1_000,
  lookMs: 100,
  page: 20,
  revisions: 500,
  milliseconds: 30_000,
});

/** A stream of news that ends when its reader or the server is done. */
export type News<T> = AsyncIterableIterator<T>;

/** The news of one graph, for any number of listeners. */
export class Feed {
  readonly #source: FeedSource;
  readonly #limits: FeedLimits;
  readonly #listeners = new Set<Listener<unknown>>();
  /** Pages of changes that several listeners ask for at the same revision. */
  #pages = new Map<number, Promise<readonly Told<Change>[] | null>>();
  #timer: NodeJS.Timeout | null = null;
  #seen = -1;
  #isClosed = false;

  constructor(source: FeedSource, limits: FeedLimits = FEED_LIMITS) {
    this.#source = source;
    this.#limits = limits;
  }

  /** How many listen. */
  get listening(): number {
    return this.#listeners.size;
  }

  /** True while the follower runs. */
  get isFollowing(): boolean {
    return this.#timer !== null;
  }

  /**
   * Each change once, oldest first, from the one after a revision on.
   *
   * @param after - a revision; null for that of the graph that answers now
   * @param cutOff - told if the reader is too slow
   * @throws {BusyError} if too many listen
   * @throws {InvalidOptionError} if `after` is below 0
   */
  changes(after: number | null, cutOff: CutOff = () => {}): News<Change> {
    if (after !== null && after < 0) {
      throw new InvalidOptionError('after', `after must be a revision, 0 or more, but is ${after}.`);
    }
    const next = (position: number) => this.#page(position);
    return this.#listen<Change>(next, after ?? this.#source.revision(), cutOff);
  }

  /**
   * The newest revision after another, whenever there is one; those that come between two calls are left out.
   * @throws {BusyError} if too many listen
   */
  revisions(after: number, cutOff: CutOff = () => {}): News<number> {
    const next = async () => {
      const revision = this.#source.revision();
      return [{ revision, news: revision }];
    };
    return this.#listen(next, after, cutOff);
  }

  /** Ends all listeners: they learn that there is no more. */
  close(): void {
    this.#isClosed = true;
    for (const listener of this.#listeners) listener.end(null);
  }

  #listen<T>(
    next: (position: number) => Promise<readonly Told<T>[] | null>,
    after: number,
    cutOff: CutOff,
  ): Listener<T> {
    if (this.#isClosed || this.#listeners.size >= this.#limits.listeners) {
      throw new BusyError('Too many listen to this server. Try again in a minute, or ask for changes now and then.');
    }
    const hub = {
      next,
      newest: () => this.#source.revision(),
      left: (gone: Listener<T>) => this.#left(gone as Listener<unknown>),
    };
    const listener = new Listener<T>(hub, after, this.#limits, cutOff);
    this.#listeners.add(listener as Listener<unknown>);
    this.#timer ??= this.#follow();
    return listener;
  }

  #left(listener: Listener<unknown>): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
    this.#pages.clear();
  }

  #follow(): NodeJS.Timeout {
    return setInterval(() => {
      const revision = this.#source.revision();
      if (revision !== this.#seen) this.#pages.clear();
      this.#seen = revision;
      for (const listener of this.#listeners) listener.poke();
    }, this.#limits.lookMs).unref();
  }

  #page(position: number): Promise<readonly Told<Change>[] | null> {
    const known = this.#pages.get(position);
    if (known !== undefined) return known;
    const page = this.#read(position);
    // Listeners who catch up from different places ask for different pages: those are not worth keeping.
    if (this.#source.revision() - position <= this.#limits.page) this.#pages.set(position, page);
    return page;
  }

  async #read(position: number): Promise<readonly Told<Change>[] | null> {
    const limit = Math.min(this.#limits.page, this.#source.revision() - position);
    try {
      const changes = await this.#source.changesSince(position, limit);
      return changes.length === 0 ? null : changes.map((news) => ({ revision: news.revision, news }));
    } catch (error) {
      // While the store is away nothing is told, and nothing is lost: the next look asks again.
      if (!(error instanceof StoreUnavailableError)) throw error;
      this.#pages.delete(position);
      return null;
    }
  }
}
