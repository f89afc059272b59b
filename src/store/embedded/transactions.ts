/** Transactions of the embedded engine: any number of readers on snapshots, one writer after another. */
import type { GrafeoDB } from '@grafeo-db/js';
import { statement } from '../port/cypher-catalog';
import type { Row, Transaction } from '../port/transaction';
import type { DurableLog } from './durable-log';

type Work<T> = (tx: Transaction) => Promise<T>;

/** A change that is committed, but may not survive a loss of power yet. */
export class NotSafeYetError extends Error {}

/** The transactions of one open file. */
export class Transactions {
  readonly #db: GrafeoDB;
  readonly #log: DurableLog;
  /** True while a commit may not be on disk. */
  #isUnsafe = false;
  /** Settles when all writers asked for so far have ended. */
  #writers: Promise<unknown> = Promise.resolve();
  readonly #readers = new Set<Promise<unknown>>();

  constructor(db: GrafeoDB, log: DurableLog) {
    this.#db = db;
    this.#log = log;
  }

  /** What the work gives; it sees one revision, whatever is written meanwhile. */
  async read<T>(work: Work<T>): Promise<T> {
    const reading = this.#inTransaction(work, false);
    this.#readers.add(reading);
    try {
      return await reading;
    } finally {
      this.#readers.delete(reading);
    }
  }

  /** What the work gives, once it is safe on disk. The engine refuses a writer beside another, so they queue here. */
  write<T>(work: Work<T>): Promise<T> {
    const writing = this.#writers.then(() => this.#inTransaction(work, true));
    this.#writers = writing.catch(() => undefined);
    return writing;
  }

  /**
   * Has everything that was committed on disk. Without anything to do, it finds out whether the disk takes anything.
   * @throws what the engine throws
   */
  makeSafe(): Promise<void> {
    const making = this.#writers.then(() => {
      this.#db.walCheckpoint();
      return this.#settle();
    });
    this.#writers = making.catch(() => undefined);
    return making;
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#writers, ...this.#readers]);
  }

  async #inTransaction<T>(work: Work<T>, commits: boolean): Promise<T> {
    // While an earlier change is not safe, no other comes on top of it.
    if (commits && this.#isUnsafe) await this.#settle();
    const tx = this.#db.beginTransaction();
    let result: T;
    let isOver = false;
    try {
      result = await work({
        run: async (name, parameters) => (await tx.executeCypher(statement(name), parameters)).toArray() as Row[],
      });
      // As a statement: tx.commit() would do it in this thread, and wait here for the disk and for a checkpoint.
      if (commits) {
        await tx.execute('COMMIT');
        isOver = true;
      }
    } finally {
      if (!isOver) rollBack(tx);
    }
    if (!commits) return result;
    this.#isUnsafe = true;
    try {
      await this.#settle();
    } catch (error) {
      throw new NotSafeYetError(String(error), { cause: error });
    }
    return result;
  }

  /** A commit is in the engine's log, and safe once that is on disk. */
  async #settle(): Promise<void> {
    await this.#log.settle();
    this.#isUnsafe = false;
  }
}

/** Ends a transaction that has not ended. The engine has rolled back by itself one that it could not commit, and refuses to do so again. */
function rollBack(tx: ReturnType<GrafeoDB['beginTransaction']>): void {
  if (!tx.isActive) return;
  try {
    tx.rollback();
  } catch {
    // What went wrong is told already.
  }
}
