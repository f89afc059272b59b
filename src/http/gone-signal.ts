import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { EndSignal } from '../domain';

/** Is aborted if the client goes before it has its answer. It costs next to nothing until somebody listens. */
export function goneSignal({ raw }: Pick<FastifyReply, 'raw'>): EndSignal {
  return new GoneSignal(raw);
}

/** The same for those who take an AbortSignal only, which costs a good part of a short request. */
export function goneAbortSignal(reply: Pick<FastifyReply, 'raw'>): AbortSignal {
  const gone = new AbortController();
  setMaxListeners(0, gone.signal);
  const signal = goneSignal(reply);
  if (signal.aborted) gone.abort();
  else signal.addEventListener('abort', () => gone.abort());
  return gone.signal;
}

class GoneSignal implements EndSignal {
  readonly #answer: ServerResponse;
  /** As many as there are searches in the query. Null: nobody has listened yet. */
  #listeners: Set<() => void> | null = null;

  constructor(answer: ServerResponse) {
    this.#answer = answer;
  }

  get aborted(): boolean {
    return this.#answer.destroyed && !this.#answer.writableFinished;
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    if (this.#listeners === null) {
      this.#listeners = new Set();
      this.#answer.once('close', () => this.#tell());
    }
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners?.delete(listener);
  }

  #tell(): void {
    if (!this.aborted) return;
    for (const listener of [...(this.#listeners ?? [])]) listener();
  }
}
