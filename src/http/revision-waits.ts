/** Requests that wait for a revision, by the header X-Min-Revision. */
import type { FastifyRequest } from 'fastify';
import type { Atlas } from '../app';
import { networkOf } from './client-network';
import { BadRequestError } from './request-checks';

/** How long a request waits for the revision that it asks for. */
const MOST_WAIT_MS = 2000;

/** How many may wait at once, in all and for one network. */
const MOST_WAITING = 500;
const MOST_OF_NETWORK = 50;

/** As logs call it; nobody reads the answer. */
const CLIENT_GONE = 499;

export class RevisionWaits {
  readonly #atlas: Atlas;
  readonly #byNetwork = new Map<string, number>();
  #waiting = 0;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /**
   * Resolves once the graph is at the revision that a request asks for: to true if it has waited.
   * @param gone - makes what is aborted when the client goes, which ends its wait
   * @throws {BadRequestError} if that takes too long, nobody waits any more, too many wait, or the header is no revision
   */
  async until({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>, gone: () => AbortSignal): Promise<boolean> {
    const header = headers['x-min-revision'];
    if (header === undefined) return false;
    const revision = Number(header);
    if (!Number.isSafeInteger(revision) || revision < 0) {
      throw new BadRequestError(400, 'The header X-Min-Revision is a whole number from 0.');
    }
    if (this.#atlas.snapshot().graph.revision >= revision) return false;
    const signal = gone();
    const leave = this.#enter(networkOf(ip));
    try {
      if (await this.#atlas.reach(revision, MOST_WAIT_MS, signal)) return true;
    } finally {
      leave();
    }
    if (signal.aborted) throw new BadRequestError(CLIENT_GONE, 'Nobody waits for the answer.', 'CANCELLED');
    const message = `The graph has not come to revision ${revision} within ${MOST_WAIT_MS / 1000} seconds. Ask again.`;
    throw new BadRequestError(503, message, 'REVISION_NOT_REACHED');
  }

  #enter(network: string): () => void {
    const own = this.#byNetwork.get(network) ?? 0;
    if (own >= MOST_OF_NETWORK) {
      throw new BadRequestError(
        429,
        `${own} requests from your address wait for a revision. Ask again in a few seconds.`,
      );
    }
    if (this.#waiting >= MOST_WAITING) {
      throw new BadRequestError(503, 'Too many requests wait for a revision. Ask again in a few seconds.', 'BUSY');
    }
    this.#waiting++;
    this.#byNetwork.set(network, own + 1);
    return () => {
      this.#waiting--;
      const left = this.#byNetwork.get(network)! - 1;
      if (left === 0) this.#byNetwork.delete(network);
      else this.#byNetwork.set(network, left);
    };
  }
}
