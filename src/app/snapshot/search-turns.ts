/**
 * Searches beside all other work. Most end within a few milliseconds and are done at once. Longer ones take turns, a slice at a time,
 * and other requests are answered between the slices. So no search keeps anybody waiting, whatever its budget, and one that nobody
 * waits for any more ends with its slice.
 */
import { BusyError, CancelledError, type EndSignal, oncePer, workClock } from '../../domain';
import type { Sliced } from '../../graph';

/** Milliseconds that stand still while a search waits, also for the processor. */
export type SearchClock = () => number;

/** A search in slices. */
export type Search<T> = (clock: SearchClock) => Sliced<T>;

export interface SearchOptions {
  /** Ends the search. */
  readonly signal?: EndSignal | null;
  /** True: it waits however many others wait. */
  readonly isPatient?: boolean;
  /** Told of the time that it worked, milliseconds, once it has ended. */
  readonly took?: (milliseconds: number) => void;
}

/** How much the searches may do before others have their turn, milliseconds: those that come, and those that wait. */
const TURN_MS = 10;

/** Most searches that may wait. */
const MOST_WAITING = 24;

/** The turns of all searches over one Atlas. */
export const searchTurns = oncePer((_atlas: object) => new SearchTurns());

/** One queue of searches; each that has not ended goes back to its end. */
export class SearchTurns {
  readonly #waiting: Started<unknown>[] = [];
  #usedMs = 0;
  #isTurnSet = false;

  /**
   * @param clock - milliseconds; others' turns come by it
   * @param beginWork - makes a clock of what is worked from now on; budgets end by it
   */
  constructor(
    private readonly clock: () => number = () => performance.now(),
    private readonly beginWork: () => SearchClock = workClock,
  ) {}

  /** Searches that wait for their next slice. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** True if a search that comes now is refused. */
  get isFull(): boolean {
    return this.#waiting.length >= MOST_WAITING;
  }

  /**
   * The result of a search: at once if it is short and others leave time for it, else later.
   * @throws {BusyError} at once, if too many wait
   * @throws {CancelledError} if the signal ends it
   */
  run<T>(search: Search<T>, options: SearchOptions = {}): T | Promise<T> {
    const { signal, isPatient = false } = options;
    if (signal?.aborted === true) throw new CancelledError('Nobody waits for the answer.');
    if (!isPatient && this.isFull) {
      throw new BusyError('Too many searches are running. Try again in a few seconds.');
    }
    const started = new Started(search, options, this.clock, this.beginWork);
    if (this.#usedMs < TURN_MS) {
      const ended = this.#slice(started);
      this.#setTurn();
      if (ended !== null) return ended.value;
    }
    return this.#later(started);
  }

  #later<T>(started: Started<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      started.resolve = resolve;
      started.reject = reject;
      this.#waiting.push(started as Started<unknown>);
      started.cancelled = () => {
        const place = this.#waiting.indexOf(started as Started<unknown>);
        if (place >= 0) this.#waiting.splice(place, 1);
        started.end();
        reject(new CancelledError('Nobody waits for the answer.'));
      };
      started.options.signal?.addEventListener('abort', started.cancelled, { once: true });
      this.#setTurn();
    });
  }

  /** The turn of those that wait comes once the requests that have come were read. */
  #setTurn(): void {
    if (this.#isTurnSet) return;
    this.#isTurnSet = true;
    setImmediate(() => {
      this.#isTurnSet = false;
      this.#usedMs = 0;
      while (this.#usedMs < TURN_MS) {
        const next = this.#waiting.shift();
        if (next === undefined) break;
        this.#goOn(next);
      }
      this.#usedMs = 0;
      if (this.#waiting.length > 0) this.#setTurn();
    });
  }

  #goOn(started: Started<unknown>): void {
    try {
      const ended = this.#slice(started);
      if (ended === null) {
        this.#waiting.push(started);
        return;
      }
      started.forget();
      started.resolve(ended.value);
    } catch (error) {
      started.forget();
      started.reject(error);
    }
  }

  /** Its value if a search ends in what is left of the turn, else null. @throws what the search throws */
  #slice<T>(started: Started<T>): { readonly value: T } | null {
    const before = this.clock();
    try {
      return started.slice(TURN_MS - this.#usedMs);
    } finally {
      this.#usedMs += this.clock() - before;
    }
  }
}

/** A search that has begun. */
class Started<T> {
  resolve: (value: T) => void = () => {};
  reject: (error: unknown) => void = () => {};
  cancelled: () => void = () => {};
  readonly #steps: Sliced<T>;
  #workedMs = 0;
  /** Of the slice that runs; null between slices. */
  #work: SearchClock | null = null;

  constructor(
    search: Search<T>,
    readonly options: SearchOptions,
    private readonly clock: () => number,
    private readonly beginWork: () => SearchClock,
  ) {
    this.#steps = search(() => this.#workedMs + (this.#work?.() ?? 0));
  }

  /** Goes on for so many milliseconds. */
  slice(milliseconds: number): { readonly value: T } | null {
    const began = this.clock();
    const work = this.beginWork();
    this.#work = work;
    let isOver = true;
    try {
      for (;;) {
        const { done, value } = this.#steps.next();
        if (done === true) return { value };
        if (this.clock() - began < milliseconds) continue;
        isOver = false;
        return null;
      }
    } finally {
      this.#workedMs += work();
      this.#work = null;
      if (isOver) this.options.took?.(this.#workedMs);
    }
  }

  /** Gives up. */
  end(): void {
    this.#steps.return(undefined as never);
    this.options.took?.(this.#workedMs);
  }

  forget(): void {
    this.options.signal?.removeEventListener('abort', this.cancelled);
  }
}
