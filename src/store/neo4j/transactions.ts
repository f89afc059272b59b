/** Managed transactions of the Neo4j driver, each with a time limit; every one sees what the ones before it wrote. */
import type { BookmarkManager, Driver, ManagedTransaction, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { statement } from '../cypher-catalog';
import type { Row, Transaction } from '../transaction';
import { translated } from './errors';
import { sent } from './values';

type Work<T> = (tx: Transaction) => Promise<T>;

/** A read of the whole graph takes about two seconds at 11,000 nodes and 110,000 relationships. */
const READ_TIMEOUT_MS = 60_000;
/** Writers wait for one another, so one may wait for a whole import. */
const WRITE_TIMEOUT_MS = 300_000;

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

  read<T>(work: Work<T>): Promise<T> {
    return this.#inSession((session) =>
      session.executeRead((tx) => work(transactionOf(tx)), { timeout: READ_TIMEOUT_MS }),
    );
  }

  /** The work may run more than once. */
  write<T>(work: Work<T>): Promise<T> {
    return this.#inSession((session) =>
      session.executeWrite((tx) => work(transactionOf(tx)), { timeout: WRITE_TIMEOUT_MS }),
    );
  }

  async #inSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#database, bookmarkManager: this.#bookmarkManager });
    try {
      return await use(session);
    } catch (error) {
      throw translated(error, this.#uri);
    } finally {
      // A session whose server is gone may fail to close; what it was used for has already failed or succeeded.
      await session.close().catch(() => undefined);
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
