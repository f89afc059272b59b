/** Those who wait for a revision: told when it is there, not looking themselves. */
interface Waiting {
  readonly revision: number;
  tell(isThere: boolean): void;
}

export class Arrivals {
  readonly #waiting = new Set<Waiting>();

  /** How many wait. */
  get count(): number {
    return this.#waiting.size;
  }

  /** True once the revision is there; false after `mostMs`, once the signal says that nobody waits, or if nobody can wait any longer. */
  next(revision: number, mostMs: number, signal: AbortSignal | null = null): Promise<boolean> {
    if (signal?.aborted === true) return Promise.resolve(false);
    return new Promise((resolve) => {
      const gone = () => waiting.tell(false);
      const waiting: Waiting = {
        revision,
        tell: (isThere) => {
          clearTimeout(late);
          signal?.removeEventListener('abort', gone);
          this.#waiting.delete(waiting);
          resolve(isThere);
        },
      };
      const late = setTimeout(() => waiting.tell(false), mostMs);
      signal?.addEventListener('abort', gone, { once: true });
      this.#waiting.add(waiting);
    });
  }

  /** A revision is there, with all before it. */
  arrived(revision: number): void {
    for (const each of this.#waiting) if (each.revision <= revision) each.tell(true);
  }

  /** Those who still wait do so in vain. */
  giveUp(): void {
    for (const each of this.#waiting) each.tell(false);
  }
}
