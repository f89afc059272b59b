import type { Change } from '../../domain';
import type { LogState } from '../../store';
import type { Access, Asker } from '../access/access';
import type { EditOutcome, EditRequest } from '../edits/make-edit';
import type { Feed } from '../feed/feed';
import type { AsOf } from '../past/as-of';
import type { GraphDiff } from '../past/graph-diff';
import type { SignUps } from '../sign-ups/sign-ups';
import type { Snapshot } from '../snapshot/snapshot';
import type { Payer } from '../turns/payer';

/** Career Atlas as it runs: the newest snapshot, and what only the store knows. Where a question waits for others, `payer` is who asks; left out: ourselves. */
export interface Atlas {
  /** Who may do what. */
  readonly access: Access;
  /** What people leave for organisations with advisors; no part of the graph. */
  readonly signUps: SignUps;
  /** The current graph with everything that you can ask of it. It never changes; a newer one replaces it. */
  snapshot(): Snapshot;
  /**
   * Audit entries by node id, newest first, in the order of `ids`: the only read that goes to the store.
   * @throws {StoreUnavailableError} at once while the store is known not to answer, else after two seconds
   * @throws {BusyError} if too many read the audit trail
   */
  history(ids: readonly string[], limit: number, payer?: Payer): Promise<readonly (readonly Change[])[]>;
  /**
   * The audit trail after a revision, oldest first, at most `limit` changes; only what the current graph shows.
   * @throws as `history`
   */
  changes(after: number, limit: number, payer?: Payer): Promise<readonly Change[]>;
  /**
   * The graph as it was. `argument` is what errors call it.
   * @throws {InvalidOptionError} if that moment is none, or not there yet
   * @throws {PastNotKeptError} if the audit trail does not reach back so far
   * @throws {BusyError} if too many earlier graphs are being worked out
   * @throws {StoreUnavailableError} as `history`
   */
  past(asOf: AsOf, argument: string, payer?: Payer): Promise<Snapshot>;
  /**
   * What differs between two moments; `to` left out: now.
   * @throws as `past`, {InvalidOptionError} if `from` is after `to`, and {BusyError} if too many differences are being worked out
   */
  diff(from: AsOf, to: AsOf | null, payer?: Payer): Promise<GraphDiff>;
  /** The oldest revision that `past` and `diff` can go back to. @throws {StoreUnavailableError} as `history` */
  oldestRevision(): Promise<number>;
  /** What changes from now on, or from a revision on. */
  readonly feed: Feed;
  /**
   * Makes an edit, and waits until the newest graph shows it.
   * @throws {StoreUnavailableError} if the store does not answer
   */
  edit(asker: Asker, request: EditRequest): Promise<EditOutcome>;
  /** The newest graph, for one who has just written: searches over it may first have to work out what they need. */
  newestSnapshot(): Snapshot;
  /** Waits until the graph is at this revision or a later one; false if that takes longer than `mostMs`, or the signal ends the wait. */
  reach(revision: number, mostMs: number, signal?: AbortSignal): Promise<boolean>;
  /** Where the graph stands towards its store, and what waits. */
  standing(): Standing;
  /** "ok", or why reads come from an older graph. */
  health(): Promise<Health>;
}

/** The graph that answers and its store, as far as the server knows without asking. */
export interface Standing {
  readonly revision: number;
  /** The newest revision that the store was found to have; it is asked each second. */
  readonly storeRevision: number;
  /** For how long the graph has been behind that; 0 if it is not. */
  readonly lagSeconds: number;
  /** Seconds since the store told its revision. */
  readonly silentSeconds: number;
  /** True if the store did not answer when it was last asked. */
  readonly isStoreAway: boolean;
  /** False if the store could not write when it last had to. */
  readonly isWritable: boolean;
  /** What keeps the graph from following the store; null if nothing does. */
  readonly trouble: string | null;
  /** How the log of the embedded store fares; null without one. */
  readonly log: LogState | null;
  /** Nodes and links of the graph that answers. */
  readonly facts: number;
  /** Subscriptions that wait for news. */
  readonly listeners: number;
  /** How many wait or are worked on, by queue. */
  readonly queues: { readonly edits: number; readonly past: number };
  /** Earlier graphs that were asked for: found in memory, or not. */
  readonly pastLookUps: { readonly hits: number; readonly misses: number };
}

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly reason: string | null;
}
