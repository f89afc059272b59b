/** Transactions of the embedded engine: any number of readers on snapshots, one writer after another. */
import type { GrafeoDB } from '@grafeo-db/js';
import { statement } from '../cypher-catalog';
import type { Row, Transaction } from '../transaction';
import type { DurableLog } from './durable-log';

type Work<T> = (tx: Transaction) => Promise<T>;

export class Transactions {
  readonly #db: GrafeoDB;
  readonly #log: DurableLog;
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

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#writers, ...this.#readers]);
  }

  async #inTransaction<T>(work: Work<T>, commits: boolean): Promise<T> {
    const tx = this.#db.beginTransaction();
    let isOver = false;
    try {
      const result = await work({
        run: async (name, parameters) => (await tx.executeCypher(statement(name), parameters)).toArray() as Row[],
      });
      if (!commits) return result;
      // As a statement: tx.commit() would do it in this thread, and wait here for the disk and for a checkpoint.
      await tx.execute('COMMIT');
      isOver = true;
      await this.#log.settle();
      return result;
    } finally {
      if (!isOver) tx.rollback();
    }
  }
}
