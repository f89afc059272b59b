/** Whether the keys and tokens behind streams still count: a stream may last for days, and a key may be revoked meanwhile. */
import type { Access } from '../app';
import { oncePer, UnauthenticatedError } from '../domain';

/** How often it is asked. */
const LOOK_MS = 1000;

/** What to do when a key or token no longer counts. */
type Refuse = (error: UnauthenticatedError) => void;

/** Asks again and again whether keys and tokens count, as long as streams of theirs are open. */
export class Standing {
  readonly #access: Access;
  /** By header: each is asked about once, however many streams it opened. */
  readonly #streams = new Map<string, Set<Refuse>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(access: Access) {
    this.#access = access;
  }

  /**
   * Calls `refuse` once the key or token of a header no longer counts, within two seconds.
   *
   * @param authorization - as the request had it; nothing is watched without one
   * @returns what ends the watch
   */
  watch(authorization: string | undefined, refuse: Refuse): () => void {
    if (authorization === undefined) return () => undefined;
    const streams = this.#streams.get(authorization) ?? new Set();
    this.#streams.set(authorization, streams.add(refuse));
    this.#timer ??= setTimeout(() => void this.#look(), LOOK_MS).unref();
    return () => {
      streams.delete(refuse);
      if (streams.size === 0 && this.#streams.get(authorization) === streams) this.#streams.delete(authorization);
    };
  }

  async #look(): Promise<void> {
    for (const [authorization, streams] of [...this.#streams]) {
      try {
        await this.#access.identify(authorization);
      } catch (error) {
        // While the store is away, nothing new is told over streams either.
        if (!(error instanceof UnauthenticatedError)) continue;
        this.#streams.delete(authorization);
        for (const refuse of streams) refuse(error);
      }
    }
    this.#timer = this.#streams.size === 0 ? null : setTimeout(() => void this.#look(), LOOK_MS).unref();
  }
}

/** The one of a server's access. */
export const standingOf = oncePer((access: Access) => new Standing(access));
