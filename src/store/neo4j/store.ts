/** The career graph in Neo4j, the system of record in production. */
import { randomUUID } from 'node:crypto';
import neo4j, { type Config } from 'neo4j-driver';
import type { Applied, Change, ChangeSet } from '../../domain';
import { DETAILED_CHANGES, StoreUnavailableError, sizeOf, within } from '../../domain';
import type { BuiltChanges, CareerStore, FactReader, StoredGraph, StoredPart, StoreState } from '../port/career-store';
import { statementsIn } from '../port/cypher-catalog';
import { StoredRecords } from '../port/private-records';
import { changesSince, detailedSince, history, revisionAt } from '../reading/audit-trail';
import { factReader } from '../reading/fact-reader';
import { readGraph, readRevision, readState } from '../reading/read-graph';
import { applyBuilt, applyChangeSet } from '../writing/apply-change-set';
import { checkChangeSet } from '../writing/check-change-set';
import { restoreStore } from '../writing/restore-store';
import { bringUpToDate, refuseNewer, storedVersion } from '../writing/schema-version';
import { Connections, READING, WATCHING, WRITING } from './connections';
import { translated } from './errors';
import { RevisionWatch } from './revision-watch';
import { Transactions } from './transactions';

export interface Neo4jOptions {
  /** `bolt://host:7687` for one server, `neo4j://host:7687` for a cluster. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default "neo4j". */
  readonly database?: string;
  /** Default: the system's clock. */
  readonly now?: () => Date;
}

const HEALTH_TIMEOUT_MS = 1000;

/** Times that a read is repeated because the graph changed under it, before it holds writers back. */
const FREE_READS = 3;

const REPLAN_WAIT_SECONDS = 10;

export class Neo4jStore implements CareerStore {
  readonly kind = 'neo4j';
  readonly records: StoredRecords;
  readonly #uri: string;
  readonly #connections: {
    readonly reading: Connections;
    readonly writing: Connections;
    readonly watching: Connections;
  };
  readonly #reads: Transactions;
  readonly #writes: Transactions;
  readonly #watch: RevisionWatch;
  readonly #now: () => Date;

  constructor(options: Neo4jOptions) {
    const { uri, user, password, database = 'neo4j' } = options;
    this.#uri = uri;
    const connectionsFor = (settings: Config) => new Connections(uri, user, password, settings);
    this.#connections = {
      reading: connectionsFor(READING),
      writing: connectionsFor(WRITING),
      watching: connectionsFor(WATCHING),
    };
    const { reading, writing, watching } = this.#connections;
    const shared = { uri, database, bookmarkManager: neo4j.bookmarkManager() };
    this.#reads = new Transactions(reading, shared);
    this.#writes = new Transactions(writing, shared);
    const transactions = new Transactions(watching, shared);
    this.#watch = new RevisionWatch({ uri, watching, others: [reading, writing], transactions });
    this.#now = options.now ?? (() => new Date());
    this.records = new StoredRecords({
      read: (work) => this.#reads.readSmall(work),
      write: (work) => this.#writes.write(work),
      now: this.#now,
    });
  }

  async open(): Promise<void> {
    refuseNewer(await this.#reads.read(storedVersion), this.#uri);
    for (const name of statementsIn('schema/neo4j')) await this.#writes.write((tx) => tx.run(name));
    await this.#writes.write((tx) => bringUpToDate(tx, this.#uri));
  }

  /**
   * Neo4j shows a reader what others commit meanwhile. A read counts only if afterwards, with every writer at rest, the
   * revision is still the one it began with.
   */
  async read<T>(take: (graph: StoredGraph) => Promise<T>): Promise<T> {
    const takeWithRevision = async (graph: StoredGraph) => ({ revision: graph.revision, taken: await take(graph) });
    for (let attempt = 0; attempt < FREE_READS; attempt++) {
      const { revision, taken } = await this.#reads.read((tx) => readGraph(tx, takeWithRevision));
      const settled = await this.#reads.write(async (tx) => {
        await tx.run('write/lock-revision');
        return readRevision(tx);
      });
      if (settled === revision) return taken;
    }
    return this.#reads.write(async (tx) => {
      await tx.run('write/lock-revision');
      return readGraph(tx, take);
    });
  }

  async apply(changes: ChangeSet): Promise<Applied> {
    checkChangeSet(changes);
    if (sizeOf(changes) === 0) return { revision: await this.revision(), replayed: false };
    const attempt = randomUUID();
    const keys = { idempotencyKey: changes.idempotencyKey ?? attempt, attempt };
    const applied = await this.#writes.write((tx) => applyChangeSet(tx, changes, keys, this.#now));
    if (sizeOf(changes) > DETAILED_CHANGES && !applied.replayed) await this.#replan();
    return applied;
  }

  /** The change is applied by now, so a failure here costs speed only, and for as long as Neo4j takes to count by itself. */
  async #replan(): Promise<void> {
    const replan = this.#writes.write((tx) => tx.run('maintain/neo4j/replan', { seconds: REPLAN_WAIT_SECONDS }));
    await replan.catch(() => undefined);
  }

  applyBuilt(build: (facts: FactReader) => Promise<BuiltChanges>): Promise<Applied> {
    const attempt = randomUUID();
    return this.#writes.write((tx) => applyBuilt(tx, build, attempt, this.#now));
  }

  /** Neo4j shows a reader what others commit meanwhile, so writers are held back. */
  look<T>(look: (facts: FactReader) => Promise<T>): Promise<T> {
    return this.#writes.write(async (tx) => {
      await tx.run('write/lock-revision');
      return look(await factReader(tx, this.#now));
    });
  }

  changesSince(revision: number, limit: number): Promise<readonly Change[]> {
    return this.#reads.readSmall((tx) => changesSince(tx, revision, limit));
  }

  history(ids: readonly string[], limit: number): Promise<readonly (readonly Change[])[]> {
    return this.#reads.readSmall((tx) => history(tx, ids, limit));
  }

  revisionAt(time: string): Promise<number> {
    return this.#reads.readSmall((tx) => revisionAt(tx, time));
  }

  detailedSince(): Promise<number> {
    return this.#reads.readSmall(detailedSince);
  }

  async restore(parts: () => AsyncIterable<StoredPart>): Promise<void> {
    await this.#writes.write((tx) => restoreStore(tx, this.#uri, parts()));
    await this.#replan();
  }

  /** Neo4j says so itself, when it is asked to write. */
  writeTrouble(): null {
    return null;
  }

  /** Neo4j looks after its own. */
  log(): null {
    return null;
  }

  /** Asked often, by those who follow the graph: they learn soon if the server does not answer. */
  revision(): Promise<number> {
    return this.#watch.revision();
  }

  state(): Promise<StoreState> {
    return this.#reads.readSmall(readState);
  }

  async health(): Promise<void> {
    try {
      await within(
        this.#connections.watching.use((driver) => driver.getServerInfo()),
        HEALTH_TIMEOUT_MS,
        () => {
          return new StoreUnavailableError(`Neo4j at ${this.#uri} does not answer within ${HEALTH_TIMEOUT_MS} ms.`);
        },
      );
    } catch (error) {
      throw translated(error, this.#uri);
    }
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#connections).map((each) => each.close()));
  }
}
