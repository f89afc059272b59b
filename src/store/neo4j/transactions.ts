/** Managed transactions of the Neo4j driver, each with a time limit; every one sees what the ones before it wrote. */
import type { BookmarkManager, Driver, ManagedTransaction, QueryResult, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { StoreUnavailableError, within } from '../../domain';
import { statement } from '../port/cypher-catalog';
import type { Row, Transaction } from '../port/transaction';
import type { Connections } from './connections';
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

export interface TransactionOptions {
  readonly database: string;
  readonly uri: string;
  /** Shared by all that must see each other's writes. */
  readonly bookmarkManager: BookmarkManager;
}

export class Transactions {
  readonly #connections: Connections;
  readonly #options: TransactionOptions;

  constructor(connections: Connections, options: TransactionOptions) {
    this.#connections = connections;
    this.#options = options;
  }

  read<T>(work: Work<T>, timeout = READ_TIMEOUT_MS): Promise<T> {
    return this.#inSession(timeout, (session) => session.executeRead((tx) => work(transactionOf(tx)), { timeout }));
  }

  /** A read of a few rows, which is given up sooner. */
  readSmall<T>(work: Work<T>): Promise<T> {
    return this.read(work, SMALL_READ_TIMEOUT_MS);
  }

  /** A read of one statement, in one round trip, which nobody tries again. */
  glance<T>(work: Work<T>, timeout: number): Promise<T> {
    const asked = (session: Session) =>
      work({
        run: async (name, parameters = {}) => rowsOf(await session.run(statement(name), sent(parameters), { timeout })),
      });
    return this.#inSession(timeout, asked, true);
  }

  /** The work may run more than once. */
  write<T>(work: Work<T>): Promise<T> {
    const timeout = WRITE_TIMEOUT_MS;
    return this.#inSession(timeout, (session) => session.executeWrite((tx) => work(transactionOf(tx)), { timeout }));
  }

  #inSession<T>(timeoutMs: number, use: (session: Session) => Promise<T>, readsOnly = false): Promise<T> {
    return this.#connections.use((driver) => this.#inSessionOf(driver, timeoutMs, use, readsOnly));
  }

  /** The server keeps the time too, but a network that swallows everything brings no word of that. */
  async #inSessionOf<T>(
    driver: Driver,
    timeoutMs: number,
    use: (session: Session) => Promise<T>,
    readsOnly: boolean,
  ): Promise<T> {
    const { database, bookmarkManager, uri } = this.#options;
    const defaultAccessMode = readsOnly ? neo4j.session.READ : neo4j.session.WRITE;
    const session = driver.session({ database, bookmarkManager, defaultAccessMode });
    let answered = true;
    try {
      return await within(use(session), timeoutMs + LATENCY_MS, () => {
        answered = false;
        return new StoreUnavailableError(`Neo4j at ${uri} does not answer within ${timeoutMs} ms. Try again.`);
      });
    } catch (error) {
      throw translated(error, uri);
    } finally {
      // A session whose server is gone may fail to close, or wait; what it was used for has already failed or succeeded.
      const closed = session.close().catch(() => undefined);
      if (answered) await closed;
    }
  }
}

function transactionOf(tx: ManagedTransaction): Transaction {
  return {
    run: async (name, parameters = {}) => rowsOf(await tx.run(statement(name), sent(parameters))),
  };
}

function rowsOf({ records }: QueryResult): readonly Row[] {
  return records.map((record) => record.toObject() as Row);
}
