/** The career graph in a file of this process: Grafeo, an engine that runs Cypher in-process. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import type { Applied, Change, ChangeSet } from '../../domain';
import { StoreNotWritableError, StoreUnavailableError, sizeOf } from '../../domain';
import type {
  BuiltChanges,
  CareerStore,
  FactReader,
  LogState,
  StoredGraph,
  StoredPart,
  StoreState,
} from '../port/career-store';
import { statement, statementsIn } from '../port/cypher-catalog';
import { StoredRecords } from '../port/private-records';
import type { Transaction } from '../port/transaction';
import { changesSince, detailedSince, history, revisionAt } from '../reading/audit-trail';
import { factReader } from '../reading/fact-reader';
import { readGraph, readRevision, readState } from '../reading/read-graph';
import { applyBuilt, applyChangeSet } from '../writing/apply-change-set';
import { checkChangeSet } from '../writing/check-change-set';
import { restoreStore } from '../writing/restore-store';
import { bringUpToDate, isUpToDate, refuseNewer, storedVersion } from '../writing/schema-version';
import { Checkpoints, LOG_BYTES } from './checkpoints';
import { DurableLog } from './durable-log';
import { isOfAnotherFile, translated, unopened } from './errors';
import { refuseUnlessSound } from './look-first';
import { Transactions } from './transactions';
import { writeTroubleIn } from './write-trouble';

/** How often a store that could not be written is tried again, however many ask for its revision. */
const TRY_AGAIN_MS = 2000;

export interface EmbeddedOptions {
  /** Folder that holds the store; made if missing. */
  readonly dataDir: string;
  /** For tests: rows of statements without ORDER BY come in random order. Default false. */
  readonly shuffleUnordered?: boolean;
  /** Bytes of the log after which it is written into the store's file. Default LOG_BYTES; tests use less. */
  readonly logBytes?: number;
  /** Default: the system's clock. */
  readonly now?: () => Date;
}

/** What there is while it is open. */
interface OpenStore {
  readonly db: GrafeoDB;
  readonly log: DurableLog;
  readonly transactions: Transactions;
  readonly checkpoints: Checkpoints;
}

export class EmbeddedStore implements CareerStore {
  readonly kind = 'embedded';
  readonly records: StoredRecords;
  readonly #folder: string;
  readonly #shuffleUnordered: boolean;
  readonly #logBytes: number;
  readonly #now: () => Date;
  /** Why the last write failed, as long as none has succeeded since; and when it was tried again. */
  #writeTrouble: string | null = null;
  #triedAt = Number.NEGATIVE_INFINITY;
  #open: OpenStore | null = null;

  constructor(options: EmbeddedOptions) {
    this.#folder = resolve(options.dataDir);
    this.#shuffleUnordered = options.shuffleUnordered ?? false;
    this.#logBytes = options.logBytes ?? LOG_BYTES;
    this.#now = options.now ?? (() => new Date());
    this.records = new StoredRecords({
      read: (work) => this.#read(work),
      write: (work) => this.#write(work),
      now: this.#now,
    });
  }

  async open(): Promise<void> {
    if (this.#open !== null) return;
    try {
      // Sign-ups and keys are nobody else's on this machine.
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const path = join(this.#folder, 'graph.grafeo');
      await refuseUnlessSound(path, this.#folder);
      // The lock on the file is the operating system's, so it ends with the process that holds it, however that ends.
      const db = GrafeoDB.create(path, { shuffleUnordered: this.#shuffleUnordered });
      const log = new DurableLog(db, path);
      try {
        const transactions = await this.#migrated(db, log);
        const checkpoints = new Checkpoints(db, this.#folder, path, this.#logBytes);
        this.#open = { db, log, transactions, checkpoints };
      } catch (error) {
        await log.abandon();
        db.close();
        throw error;
      }
    } catch (error) {
      throw unopened(error, this.#folder);
    }
  }

  async #migrated(db: GrafeoDB, log: DurableLog): Promise<Transactions> {
    await log.begin();
    const transactions = new Transactions(db, log);
    const version = await transactions.read(storedVersion);
    refuseNewer(version, this.#folder);
    for (const name of statementsIn('schema/embedded')) await db.executeCypher(statement(name));
    if (!isUpToDate(version)) await transactions.write((tx) => bringUpToDate(tx, this.#folder));
    return transactions;
  }

  read<T>(take: (graph: StoredGraph) => Promise<T>): Promise<T> {
    return this.#read((tx) => readGraph(tx, take));
  }

  async apply(changes: ChangeSet): Promise<Applied> {
    checkChangeSet(changes);
    if (sizeOf(changes) === 0) return { revision: await this.revision(), replayed: false };
    const attempt = randomUUID();
    const keys = { idempotencyKey: changes.idempotencyKey ?? attempt, attempt };
    return this.#write((tx) => applyChangeSet(tx, changes, keys, this.#now));
  }

  applyBuilt(build: (facts: FactReader) => Promise<BuiltChanges>): Promise<Applied> {
    const attempt = randomUUID();
    return this.#write((tx) => applyBuilt(tx, build, attempt, this.#now));
  }

  look<T>(look: (facts: FactReader) => Promise<T>): Promise<T> {
    return this.#read(async (tx) => look(await factReader(tx, this.#now)));
  }

  changesSince(revision: number, limit: number): Promise<readonly Change[]> {
    return this.#read((tx) => changesSince(tx, revision, limit));
  }

  history(ids: readonly string[], limit: number): Promise<readonly (readonly Change[])[]> {
    return this.#read((tx) => history(tx, ids, limit));
  }

  revisionAt(time: string): Promise<number> {
    return this.#read((tx) => revisionAt(tx, time));
  }

  detailedSince(): Promise<number> {
    return this.#read(detailedSince);
  }

  restore(parts: () => AsyncIterable<StoredPart>): Promise<void> {
    return this.#write((tx) => restoreStore(tx, this.#folder, parts()));
  }

  async revision(): Promise<number> {
    this.#opened().checkpoints.look();
    if (this.#writeTrouble !== null && performance.now() - this.#triedAt >= TRY_AGAIN_MS) await this.#tryAgain();
    return this.#read(readRevision);
  }

  writeTrouble(): string | null {
    return this.#writeTrouble;
  }

  log(): LogState | null {
    return this.#open?.checkpoints.state ?? null;
  }

  /** Whoever follows the revision finds out that there is room again, and what was not safe is then. */
  async #tryAgain(): Promise<void> {
    this.#triedAt = performance.now();
    try {
      await this.#opened().transactions.makeSafe();
      this.#writeTrouble = null;
    } catch (error) {
      this.#noteTrouble(translated(error, this.#folder));
    }
  }

  #noteTrouble(error: unknown): void {
    if (error instanceof StoreNotWritableError) this.#writeTrouble = error.message;
  }

  state(): Promise<StoreState> {
    return this.#read(readState);
  }

  async health(): Promise<void> {
    await this.#read((tx) => tx.run('read/health'));
  }

  async close(): Promise<void> {
    if (this.#open === null) return;
    const { db, log, transactions } = this.#open;
    this.#open = null;
    await transactions.settled();
    try {
      db.close();
    } catch (error) {
      await log.abandon();
      // Whoever wrote what could not be written was told so; whatever was safe before is.
      if (writeTroubleIn(error, this.#folder) === null) throw translated(error, this.#folder);
      return;
    }
    await log.end();
  }

  async #read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { transactions } = this.#opened();
    try {
      return await transactions.read(work);
    } catch (error) {
      throw isOfAnotherFile(error) ? error : translated(error, this.#folder);
    }
  }

  async #write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { transactions } = this.#opened();
    try {
      const written = await transactions.write(work);
      this.#writeTrouble = null;
      return written;
    } catch (error) {
      const thrown = translated(error, this.#folder);
      this.#noteTrouble(thrown);
      throw thrown;
    }
  }

  #opened(): OpenStore {
    if (this.#open === null) throw new StoreUnavailableError(`The store in ${this.#folder} is not open.`);
    return this.#open;
  }
}
