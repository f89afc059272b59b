import { LRUCache } from 'lru-cache';

/** Most clients that are remembered; those seen longest ago are forgotten first. */
const MOST_CLIENTS = 50_000;

interface Taken {
  readonly endsAt: number;
  taken: number;
}

/**
 * So many points for each client in a window of time, which begins with the client's first request. It needs no more memory than
 * that for the most clients, whoever asks. The usual libraries count requests of one weight, or remember without bound.
 */
export class Allowance {
  readonly #clients = new LRUCache<string, Taken>({ max: MOST_CLIENTS });
  readonly #clock: () => number;

  /**
   * @param points - of one window
   * @param seconds - length of the window
   * @param clock - milliseconds
   */
  constructor(
    readonly points: number,
    readonly seconds: number,
    clock: () => number = () => performance.now(),
  ) {
    this.#clock = clock;
  }

  /** Takes points if the client has so many left. @returns false if not; then nothing is taken */
  take(client: string, points: number): boolean {
    const known = this.#of(client) ?? { endsAt: this.#clock() + this.seconds * 1000, taken: 0 };
    if (known.taken + points > this.points) return false;
    known.taken += points;
    this.#clients.set(client, known);
    return true;
  }

  /** Takes points for what is done already; all that are left, if fewer. */
  spend(client: string, points: number): void {
    this.take(client, Math.min(points, this.left(client)));
  }

  /** Gives back what was taken for something that did not come about. */
  giveBack(client: string, points: number): void {
    const known = this.#of(client);
    if (known !== undefined) known.taken = Math.max(0, known.taken - points);
  }

  /** Points that a client has left. */
  left(client: string): number {
    return this.points - (this.#of(client)?.taken ?? 0);
  }

  /** Whole seconds until a client has all points again, at least 1 if it has taken any. */
  secondsLeft(client: string): number {
    const known = this.#of(client);
    return known === undefined ? 0 : Math.max(1, Math.ceil((known.endsAt - this.#clock()) / 1000));
  }

  #of(client: string): Taken | undefined {
    const known = this.#clients.get(client);
    return known === undefined || known.endsAt <= this.#clock() ? undefined : known;
  }
}
