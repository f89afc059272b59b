import { BusyError } from '../../domain';
import { FairQueue } from './fair-queue';
import type { Payer } from './payer';

/** How much of one sort of work may run and wait. */
export interface PlaceBounds {
  /** Pieces of work at once. */
  readonly running: number;
  /** How many of one client may wait, */
  readonly each: number;
  /** and how many in all. */
  readonly waiting: number;
}

const noPause = (): Promise<void> | null => null;

interface Waiting {
  begin(): void;
  refuse(error: Error): void;
}

/**
 * Work of one sort that waits for a store: only so much of it runs at once, and the rest waits, clients in turn. What would wait
 * behind too many of its own client is refused; when too many wait in all, the client with most loses its newest.
 */
export class Places {
  readonly #queue: FairQueue<Waiting>;
  #running = 0;

  /** @param busy - what clients are told that are refused */
  constructor(
    private readonly bounds: PlaceBounds,
    private readonly busy: string,
  ) {
    this.#queue = new FairQueue({ each: bounds.each, all: bounds.waiting });
  }

  /** How many run or wait. */
  get count(): number {
    return this.#running + this.#queue.size;
  }

  /**
   * What the work gives, once it has a place.
   *
   * @param pause - after the work, before the next has the place
   * @throws {BusyError} if too many wait
   */
  async run<T>({ client }: Pick<Payer, 'client'>, work: () => Promise<T>, pause = noPause): Promise<T> {
    if (this.#running < this.bounds.running) this.#running++;
    else await this.#place(client);
    try {
      return await work();
    } finally {
      const pausing = pause();
      if (pausing === null) this.#goOn();
      else void pausing.then(() => this.#goOn());
    }
  }

  /** The place goes on to the next, so nobody comes between. */
  #goOn(): void {
    const next = this.#queue.take();
    if (next === null) this.#running--;
    else next.begin();
  }

  #place(client: string): Promise<void> {
    if (!this.#queue.hasPlaceFor(client)) throw new BusyError(this.busy);
    return new Promise((begin, refuse) => {
      this.#queue.add(client, { begin, refuse });
      this.#queue.shorten()?.refuse(new BusyError(this.busy));
    });
  }
}
