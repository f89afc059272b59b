/** Makes what the engine has committed safe on disk, without the engine's checkpoint, which would hold the event loop. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { Acknowledged } from './acknowledged';

/** How often the log is looked for again, if the engine put another in its place meanwhile. */
const MOST_LOOKS = 10;

export class DurableLog {
  readonly #db: GrafeoDB;
  readonly #folder: string;
  readonly #acknowledged: Acknowledged;
  /** True if the log could not be made safe: the next write needs a checkpoint, since a failed sync can't be made good by another. */
  #isDoubtful = false;

  /** @param path - of the store's file */
  constructor(db: GrafeoDB, path: string) {
    this.#db = db;
    this.#folder = `${path}.wal`;
    this.#acknowledged = new Acknowledged(`${path}.acknowledged`);
  }

  /** @throws {StoreUnavailableError} if the store lacks what was acknowledged before it was opened */
  async begin(): Promise<void> {
    await this.#acknowledged.refuseLoss(this.#db.currentEpoch());
  }

  /** Resolves once all commits so far are on disk, also if the power fails. Call it before the next commit. */
  async settle(): Promise<void> {
    if (!this.#isDoubtful) {
      this.#isDoubtful = true;
      await this.#sync().then(
        () => {
          this.#isDoubtful = false;
        },
        () => undefined,
      );
    }
    if (this.#isDoubtful) this.#db.walCheckpoint();
    this.#isDoubtful = false;
    await this.#acknowledged.keep(this.#db.currentEpoch());
  }

  /** After the engine has closed its file, which then holds all. */
  async end(): Promise<void> {
    await this.#acknowledged.forget();
  }

  /** Ends a store that is not used after all; what was acknowledged stays known. */
  async abandon(): Promise<void> {
    await this.#acknowledged.close();
  }

  /** The engine syncs each part of the log before it begins the next, so only the last one can have unsafe commits. */
  async #sync(): Promise<void> {
    for (let look = 1; ; look++) {
      const last = (await readdir(this.#folder))
        .filter((name) => name.endsWith('.log'))
        .sort()
        .at(-1);
      try {
        if (last === undefined) throw new Error(`The engine has no log in ${this.#folder}.`);
        const file = await open(join(this.#folder, last), 'r');
        try {
          await file.datasync();
        } finally {
          await file.close();
        }
        return;
      } catch (error) {
        if (look >= MOST_LOOKS || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
  }
}
