/** So many refusals of a client within a window or two are many: */
const MANY = 10;
/** Length of a window, milliseconds. */
const WINDOW_MS = 1_000;

/** How often clients were refused lately. It remembers two windows, so it holds no more than was refused in these. */
export class Refusals {
  #now = new Map<string, number>();
  #before = new Map<string, number>();
  #endsAt = Number.NEGATIVE_INFINITY;

  /** @param clock - milliseconds */
  constructor(private readonly clock: () => number) {}

  /** A client was refused. */
  note(client: string): void {
    this.#goOn();
    this.#now.set(client, (this.#now.get(client) ?? 0) + 1);
  }

  /** True if a client was refused often, in this window or the one before. */
  areMany(client: string): boolean {
    this.#goOn();
    return (this.#now.get(client) ?? 0) >= MANY || (this.#before.get(client) ?? 0) >= MANY;
  }

  #goOn(): void {
    const now = this.clock();
    if (now < this.#endsAt) return;
    this.#before = now < this.#endsAt + WINDOW_MS ? this.#now : new Map();
    this.#now = new Map();
    this.#endsAt = now + WINDOW_MS;
  }
}
