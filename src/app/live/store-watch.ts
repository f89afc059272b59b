/** Whether a store answers, for those who wait for it. */
import { StoreUnavailableError, within } from '../../domain';
import type { CareerStore } from '../../store';

/** How soon a store must tell its revision. With the pause between two questions, an outage is noticed within two seconds. */
const ANSWER_MS = 1000;

export class StoreWatch {
  /** What the store was asked, until it answers. */
  #asked: Promise<number> | null = null;
  /** Those who wait for the store, and must not wait in vain. */
  readonly #waiting = new Set<() => void>();
  #isAway = false;

  constructor(private readonly store: Pick<CareerStore, 'revision'>) {}

  /** True from when the store was last found not to answer until it answers again. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Notes whether the store answers. Those who wait for it are told that it does not. */
  note(isAway: boolean): void {
    this.#isAway = isAway;
    if (isAway) for (const stop of this.#waiting) stop();
  }

  /** The store's revision as of now or later. @throws {StoreUnavailableError} if it does not answer soon */
  revision(): Promise<number> {
    return within(this.store.revision(), ANSWER_MS, () => storeAway());
  }

  /**
   * The same, for those who ask again and again: a store that has not answered yet is not asked a second time.
   * @throws {StoreUnavailableError} as `revision`
   */
  look(): Promise<number> {
    this.#asked ??= this.store.revision().finally(() => {
      this.#asked = null;
    });
    return within(this.#asked, ANSWER_MS, () => storeAway());
  }

  /**
   * What the store gives. Fails at once while the store is known not to answer, and as soon as that is found.
   * @throws {StoreUnavailableError}
   */
  async whileThere<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#isAway) throw storeAway({ mayBeDone: false });
    let stop: () => void = () => {};
    const gone = new Promise<never>((_resolve, reject) => {
      stop = () => reject(storeAway());
    });
    this.#waiting.add(stop);
    try {
      return await Promise.race([ask(), gone]);
    } finally {
      this.#waiting.delete(stop);
    }
  }
}

function storeAway(known: { readonly mayBeDone?: boolean } = {}): StoreUnavailableError {
  return new StoreUnavailableError('The database does not answer.', known);
}
