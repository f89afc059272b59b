import { BusyError } from '../../domain';

/** Work of one sort, only so much of it at once; the rest waits, and what would wait too long is turned away. */
export class Turns {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #busy: string;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /**
   * @param most - pieces of work at once
   * @param mostWaiting - how many may wait
   * @param busy - what those who are turned away are told
   */
  constructor(most: number, mostWaiting: number, busy: string) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
    this.#busy = busy;
  }

  /** What the work gives, once it is its turn. @throws {BusyError} if too many wait */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#most) {
      if (this.#waiting.length >= this.#mostWaiting) throw new BusyError(this.#busy);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running++;
    try {
      return await work();
    } finally {
      // The place goes on to who waits longest, so nobody comes between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running--;
      else next();
    }
  }
}
