import type { Change } from '../../domain';
import type { Snapshot } from './snapshot';

/** Career Atlas as it runs: the newest snapshot, and what only the store knows. */
export interface Atlas {
  /** The graph that answers now, with all that can be asked of it. It never changes; a newer one takes its place. */
  snapshot(): Snapshot;
  /**
   * Audit entries by node id, newest first, in the order of `ids`: the only read that goes to the store.
   * @throws {StoreUnavailableError} at once while the store is known not to answer, else after two seconds
   */
  history(ids: readonly string[], limit: number): Promise<readonly (readonly Change[])[]>;
  /** "ok", or why reads come from an older graph. */
  health(): Promise<Health>;
}

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly reason: string | null;
}
