import type { Change } from '../../domain';
import type { Access, Asker } from '../access/access';
import type { EditOutcome, EditRequest } from '../edits/make-edit';
import type { SignUps } from '../sign-ups/sign-ups';
import type { Snapshot } from './snapshot';

/** Career Atlas as it runs: the newest snapshot, and what only the store knows. */
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
   */
  history(ids: readonly string[], limit: number): Promise<readonly (readonly Change[])[]>;
  /**
   * Makes an edit, and waits until the newest graph shows it.
   * @throws {StoreUnavailableError} if the store does not answer
   */
  edit(asker: Asker, request: EditRequest): Promise<EditOutcome>;
  /** The newest graph, for one who has just written: searches over it may first have to work out what they need. */
  newestSnapshot(): Snapshot;
  /** Waits until the graph is at this revision or a later one; false if that takes longer than `mostMs`. */
  reach(revision: number, mostMs: number): Promise<boolean>;
  /** "ok", or why reads come from an older graph. */
  health(): Promise<Health>;
}

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly reason: string | null;
}
