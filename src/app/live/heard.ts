/** How far the graph that answers is behind its store. */
export interface Lag {
  /** The newest revision that the store was found to have. */
  readonly storeRevision: number;
  /** For how long the graph has been behind that; 0 if it is not. */
  readonly lagSeconds: number;
  /** Seconds since the store told its revision. */
  readonly silentSeconds: number;
}

/** What the store was last heard to say of its revision. Times are of a clock that nobody sets. */
export class Heard {
  #revision: number;
  #at: number;
  /** Since when the graph has been behind; null if it is not. */
  #behindSince: number | null = null;

  constructor(
    revision: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#revision = revision;
    this.#at = this.now();
  }

  /** Notes what the store says, while the graph shows another revision or the same. @returns the store's */
  note(revision: number, shown: number): number {
    this.#revision = revision;
    this.#at = this.now();
    this.shown(shown);
    return revision;
  }

  /** Notes which revision answers from now on. */
  shown(revision: number): void {
    if (revision >= this.#revision) this.#behindSince = null;
    else this.#behindSince ??= this.now();
  }

  /** How far a graph of revision `shown` is behind. */
  lag(shown: number): Lag {
    const now = this.now();
    const since = shown >= this.#revision ? null : this.#behindSince;
    return {
      storeRevision: Math.max(this.#revision, shown),
      lagSeconds: since === null ? 0 : (now - since) / 1000,
      silentSeconds: (now - this.#at) / 1000,
    };
  }
}
