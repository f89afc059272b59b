/** Managed transactions of the Neo4j driver, each with a time limit; every one sees what the ones before it wrote. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { BookmarkManager, Driver, ManagedTransaction, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { StoreUnavailableError } from '../../domain';
import { statement } from '../cypher-catalog';
import type { Row, Transaction } from '../transaction';
import { translated } from './errors';
import { sent } from './values';

type Work<T> = (tx: Transaction) => Promise<T>;

/** A read of the whole graph takes about two seconds at 11,000 nodes and 110,000 relationships. */
const READ_TIMEOUT_MS = 60_000;
/** Writers wait for one another, so one may wait for a whole import. */
const WRITE_TIMEOUT_MS = 300_000;
/** What is small is answered at once or, after the driver's own retries, not at all. */
const SMALL_READ_TIMEOUT_MS = 5000;
/** How long the server's word that time is up may travel. */
const LATENCY_MS = 1000;

export class Transactions {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #uri: string;
  readonly #bookmarkManager: BookmarkManager = neo4j.bookmarkManager();

  constructor(driver: Driver, database: string, uri: string) {
    this.#driver = driver;
    this.#database = database;
    this.#uri = uri;
  }

  read<T>(work: Work<T>, timeout = READ_TIMEOUT_MS): Promise<T> {
    return this.#inSession(timeout, (session) => session.executeRead((tx) => work(transactionOf(tx)), { timeout }));
  }

  /** A read of a few rows, which is given up sooner. */
  readSmall<T>(work: Work<T>): Promise<T> {
    return this.read(work, SMALL_READ_TIMEOUT_MS);
  }

  /** The work may run more than once. */
  write<T>(work: Work<T>): Promise<T> {
    const timeout = WRITE_TIMEOUT_MS;
    return this.#inSession(timeout, (session) => session.executeWrite((tx) => work(transactionOf(tx)), { timeout }));
  }

  /** The server keeps the time too, but a network that swallows everything brings no word of that. */
  async #inSession<T>(timeoutMs: number, use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#database, bookmarkManager: this.#bookmarkManager });
    const timer = new AbortController();
    let answered = true;
    const late = sleep(timeoutMs + LATENCY_MS, undefined, { signal: timer.signal }).then(() => {
      answered = false;
      throw new StoreUnavailableError(`Neo4j at ${this.#uri} does not answer within ${timeoutMs} ms. Try again.`);
    });
    try {
      return await Promise.race([use(session), late]);
    } catch (error) {
      throw translated(error, this.#uri);
    } finally {
      timer.abort();
      // A session whose server is gone may fail to close, or wait; what it was used for has already failed or succeeded.
      const closed = session.close().catch(() => undefined);
      if (answered) await closed;
    }
  }
}

function transactionOf(tx: ManagedTransaction): Transaction {
  return {
    run: async (name, parameters = {}) => {
      const { records } = await tx.run(statement(name), sent(parameters));
      return records.map((record) => record.toObject() as Row);
    },
  };
}
