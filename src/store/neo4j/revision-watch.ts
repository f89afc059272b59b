/** Asks for the revision again and again, and finds out soon that the server is away, and soon that it is back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailableError } from '../../domain';
import { readRevision } from '../reading/read-graph';
import type { Connections } from './connections';
import { knock } from './knock';
import type { Transactions } from './transactions';

/** A connection that is silent for so long is given up. */
const SILENCE_MS = 3000;

/** After so long without an answer it is asked, on a new connection, whether anybody is there. */
const DOUBT_MS = 1000;

/** How much longer an old connection may be silent than a new one. */
const GRACE_MS = 500;

/** One connection that broke says nothing about the server, so it is asked a second time, after so long. */
const SECOND_TRY_MS = 100;

/** Of a cluster another member may answer while the one that is named is away: so often the driver is asked all the same. */
const CLUSTER_MS = 10_000;

interface Watched {
  readonly uri: string;
  /** The connections of this watch. */
  readonly watching: Connections;
  /** Those of everybody else. */
  readonly others: readonly Connections[];
  readonly transactions: Transactions;
}

export class RevisionWatch {
  readonly #watched: Watched;
  /** True from when the server was found to be away until it answers. */
  #isOut = false;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /**
   * The store's revision. While the server is away, nothing is asked of the driver: its connections would wait for a first answer
   * that never comes, until its pool has no room for those that would get one. Once it is back, all connections are new.
   * @throws {StoreUnavailableError}
   */
  async revision(): Promise<number> {
    const wasOut = this.#isOut;
    if (wasOut) await this.#returned();
    try {
      const revision = await this.#asked();
      // Whoever finds it back first renews them: by the next, others may use the new ones.
      if (wasOut && this.#isOut) for (const each of this.#watched.others) each.renew();
      this.#isOut = false;
      return revision;
    } catch (error) {
      this.#isOut = error instanceof StoreUnavailableError;
      throw error;
    }
  }

  async #returned(): Promise<void> {
    const { uri, watching } = this.#watched;
    const isOfCluster = uri.startsWith('neo4j');
    if (!isOfCluster || performance.now() - this.#askedAt < CLUSTER_MS) await this.#knock();
    watching.renew();
  }

  async #asked(): Promise<number> {
    try {
      return await this.#askedOnce();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || this.#isOut) throw error;
      await sleep(SECOND_TRY_MS);
      return this.#askedOnce();
    }
  }

  /** If there is no answer for a while, but somebody is there, the connection may be dead: a new one is asked too, and the first answer counts. */
  async #askedOnce(): Promise<number> {
    const { watching } = this.#watched;
    const timer = new AbortController();
    const asked = this.#glance();
    const askedAgain = (async () => {
      await sleep(DOUBT_MS, undefined, { signal: timer.signal });
      await this.#knock();
      if (timer.signal.aborted) return asked;
      watching.renew();
      const revision = await this.#glance();
      void this.#renewUnlessAnswered(asked);
      return revision;
    })();
    askedAgain.catch(() => undefined);
    try {
      return await Promise.race([asked, askedAgain]);
    } finally {
      timer.abort();
    }
  }

  /** A new connection has answered. If the old one is still silent a moment later, those of everybody else are dead too, and not just slow. */
  async #renewUnlessAnswered(asked: Promise<number>): Promise<void> {
    const silent = Symbol();
    const became = await Promise.race([asked.catch(() => null), sleep(GRACE_MS, silent, { ref: false })]);
    if (became === silent) for (const each of this.#watched.others) each.renew();
  }

  #glance(): Promise<number> {
    this.#askedAt = performance.now();
    return this.#watched.transactions.glance(readRevision, SILENCE_MS);
  }

  async #knock(): Promise<void> {
    const { uri } = this.#watched;
    const away = (why: string, cause?: unknown) =>
      new StoreUnavailableError(
        `Neo4j at ${uri} does not answer (${why}). Check NEO4J_URI, and that the server is running.`,
        {
          cause,
        },
      );
    try {
      await knock(uri, DOUBT_MS, () => away(`nothing within ${DOUBT_MS} ms`));
    } catch (error) {
      throw error instanceof StoreUnavailableError ? error : away(String(error), error);
    }
  }
}
