/**
 * The port to whatever holds the career graph. It has two adapters, `neo4j/` and `embedded/`, and one contract
 * suite (test/contract) says what both must do.
 */
import type { Applied, Change, ChangeSet, LinkFact, LinkKind, NodeFact } from '../../domain';
import type { PrivateRecord, PrivateRecords } from './private-records';

export interface CareerStore {
  /** "neo4j" or "embedded". */
  readonly kind: string;

  /** What is remembered beside the graph. */
  readonly records: PrivateRecords;

  /**
   * Connects and brings the schema (constraints, indexes, data shape) up to date.
   * @throws {StoreUnavailableError} if the database does not answer
   * @throws {StoreLockedError} if another process has the embedded store open
   * @throws {StoreNotWritableError} if the embedded store can't be written
   * @throws {StoreTooNewError} if a newer version wrote it
   */
  open(): Promise<void>;

  /**
   * What `take` makes of the whole graph at one revision. It may be given a graph more than once, each time a later one, if
   * the store changed meanwhile; the last counts.
   */
  read<T>(take: (graph: StoredGraph) => Promise<T>): Promise<T>;

  /**
   * Applies a change set in one transaction. An empty set changes nothing and makes no revision.
   * @throws {ConflictError} if `expectedRevision` is not the store's revision
   * @throws {StoreNotWritableError} if the disk is full or read-only; its message says whether the change may be kept all the same
   * @throws {InvalidOptionError} if a link's end does not exist or a removed node still has links; nothing is changed then
   */
  apply(changes: ChangeSet): Promise<Applied>;

  /**
   * As `apply`, with the change set that `build` makes of what the store holds, nobody else writing in between. `build` may run more
   * than once; if it throws, nothing is changed. A record to remember is kept in the same transaction, unless the change set is empty.
   */
  applyBuilt(build: (facts: FactReader) => Promise<BuiltChanges>): Promise<Applied>;

  /** What `look` makes of what the store holds at one revision. It may run more than once. */
  look<T>(look: (facts: FactReader) => Promise<T>): Promise<T>;

  /** Change sets after a revision, oldest first, at most `limit`. */
  changesSince(revision: number, limit: number): Promise<readonly Change[]>;

  /** For each id, the change sets whose entries name it, newest first, at most `limit` each; same order as `ids`. */
  history(ids: readonly string[], limit: number): Promise<readonly (readonly Change[])[]>;

  /** The newest revision that was made at or before a time (ISO 8601, UTC, with milliseconds); 0 if none was. */
  revisionAt(time: string): Promise<number>;

  /**
   * The oldest revision from which on the trail holds every fact before and after: that of the last bulk change, or 0. Every
   * revision from there on can be worked out from a later one.
   */
  detailedSince(): Promise<number>;

  /**
   * Fills this empty store with another's content and audit trail, in one transaction. `parts` is called again if the
   * transaction has to run again.
   * @throws {StoreNotEmptyError} if anything was ever applied to this store
   */
  restore(parts: () => AsyncIterable<StoredPart>): Promise<void>;

  /** Number of change sets ever applied; 0 for a new store. */
  revision(): Promise<number>;

  /** Why the store can't write, found out when it last had to, in words for operators; null if it could. Asks nothing. */
  writeTrouble(): string | null;

  /** How the log of the embedded store fared when it was last looked at, which following the revision does; null for other stores. Asks nothing. */
  log(): LogState | null;

  /** What the store holds now, without reading it. */
  state(): Promise<StoreState>;

  /** Resolves if the database answers within a second. @throws {StoreUnavailableError} */
  health(): Promise<void>;

  close(): Promise<void>;
}

/** What was written, and is not in the store's file yet. It is safe, but takes room, and time at the next start. */
export interface LogState {
  readonly bytes: number;
  /** Attempts in a row to write it into the file that have failed. */
  readonly failures: number;
  /** Why, and what to do, in words for operators; null if none has failed. */
  readonly trouble: string | null;
}

/** What a store holds at one revision, as far as it is asked for. */
export interface FactReader {
  readonly revision: number;
  /** The nodes among these ids, by id. */
  nodes(ids: Iterable<string>): Promise<ReadonlyMap<string, NodeFact>>;
  /** Every link that begins or ends at one of these nodes, each once, in order of keys. */
  linksAt(ids: Iterable<string>): Promise<readonly LinkFact[]>;
  /** Every link of a kind that begins at one of these nodes, in order of keys. */
  linksFrom(kind: LinkKind, ids: Iterable<string>): Promise<readonly LinkFact[]>;
  /** A private record, or null. */
  record<T>(kind: string, id: string): Promise<PrivateRecord<T> | null>;
}

/** A change set, and what to remember of it. */
export interface BuiltChanges extends ChangeSet {
  readonly remember?: PrivateRecord;
}

/** Tells one content of a store from any other, also from that of other stores with the same revision. */
export interface StoreState {
  readonly revision: number;
  /** Drawn at random for the change set that made the revision; null if there was none. */
  readonly mark: string | null;
}

/** Facts in any order. */
export interface StoredGraph extends StoreState {
  readonly nodes: readonly NodeFact[];
  /** Read while they are iterated over: so only within `take`, and no more than one batch need be in memory. */
  readonly links: AsyncIterable<readonly LinkFact[]>;
  /** The audit trail up to this revision, oldest first; read while it is iterated over. */
  readonly trail: AsyncIterable<readonly RecordedChange[]>;
}

/** How a repeated change set is recognised. */
export interface ReplayKeys {
  readonly idempotencyKey: string;
  /** Unique to one call of apply(), whose transaction the driver may run more than once. */
  readonly attempt: string;
}

/** A change as the trail keeps it. */
export type RecordedChange = Change & ReplayKeys;

/** Some of what a store holds. Nodes come before the links between them, and changes in order of revisions. */
export type StoredPart =
  | { readonly kind: 'nodes'; readonly nodes: readonly NodeFact[] }
  | { readonly kind: 'links'; readonly links: readonly LinkFact[] }
  | { readonly kind: 'changes'; readonly changes: readonly RecordedChange[] };
