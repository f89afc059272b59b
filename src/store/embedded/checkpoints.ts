/**
 * The engine's checkpoints, which write what is in its log into the store's file and empty the log. It makes them by itself, in a
 * thread of its own, and tells nobody if one fails: so they are looked after here, or the log would grow until the disk is full.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckpointStatus, GrafeoDB } from '@grafeo-db/js';
import { inBytes } from '../../domain';
import type { LogState } from '../port/career-store';
import { writeTroubleIn } from './write-trouble';

/** Bytes of the log after which the engine makes a checkpoint. An open reads at most so many, unless checkpoints fail. */
export const LOG_BYTES = 16 * 1024 * 1024;

/** How often they are looked at, however many ask. */
const LOOK_MS = 1000;

/** The engine doubles its wait after each failure, to hours in the end; after so long it is told to try again at once. */
const TRY_AGAIN_MS = 30_000;

/** What is asked of the engine. */
type Engine = Pick<GrafeoDB, 'checkpointStatus' | 'setCheckpointTriggers'>;

/** Looks after the checkpoints of one open file. */
export class Checkpoints {
  readonly #db: Engine;
  readonly #folder: string;
  readonly #log: string;
  readonly #most: number;
  #state: LogState = { bytes: 0, failures: 0, trouble: null };
  #lookedAt = Number.NEGATIVE_INFINITY;
  #triedAt = performance.now();

  /**
   * @param folder - of the store, for messages
   * @param path - of the store's file
   * @param most - LOG_BYTES
   */
  constructor(db: Engine, folder: string, path: string, most: number) {
    this.#db = db;
    this.#folder = folder;
    this.#log = `${path}.wal`;
    this.#most = most;
    this.#ask();
  }

  /** How the log fared when it was last looked at. */
  get state(): LogState {
    return this.#state;
  }

  /** Looks at them, if that was not done just now, and has the engine try again if they have failed for a while. */
  look(): void {
    const now = performance.now();
    if (now - this.#lookedAt < LOOK_MS) return;
    this.#lookedAt = now;
    const status = this.#db.checkpointStatus();
    const bytes = this.#bytes();
    // A checkpoint that was asked for empties the log too, but does not end the engine's count.
    const isFailing = status.stopped || (status.failures > 0 && bytes >= this.#most);
    this.#state = {
      bytes,
      failures: isFailing ? status.failures : 0,
      trouble: isFailing ? this.#trouble(status, bytes) : null,
    };
    if (!isFailing) this.#triedAt = now;
    else if (!status.stopped && now - this.#triedAt >= TRY_AGAIN_MS) this.#ask();
  }

  /** The engine begins anew to look at the size of the log, and makes a checkpoint if it is due; in its own thread. */
  #ask(): void {
    this.#triedAt = performance.now();
    this.#db.setCheckpointTriggers({ walBytes: this.#most });
  }

  #trouble({ stopped, failures, lastError = 'no reason is known' }: CheckpointStatus, bytes: number): string {
    const grows = `its log has ${inBytes(bytes)} and grows (${this.#log})`;
    if (stopped) {
      return `The store in ${this.#folder} can make no checkpoint any more, so ${grows}: ${lastError}. Start the server again: it then reads the log, and nothing that was acknowledged is lost.`;
    }
    const known = writeTroubleIn(lastError, this.#folder);
    const why =
      known ??
      `The store in ${this.#folder} can't write its file: ${lastError}. Look at its disk, make a backup, and start the server again.`;
    return `${why} Until then ${grows}: ${failures} checkpoints in a row have failed. Another is tried each half minute or sooner.`;
  }

  #bytes(): number {
    try {
      return readdirSync(this.#log).reduce((sum, name) => sum + sizeOf(join(this.#log, name)), 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
      throw error;
    }
  }
}

/** Bytes of a file; 0 if the engine has just removed it. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
