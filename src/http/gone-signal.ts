import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';

/** Is aborted if the client goes before it has its answer. */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  // As many as there are searches in the query.
  setMaxListeners(0, gone.signal);
  if (raw.destroyed) gone.abort();
  else {
    raw.once('close', () => {
      if (!raw.writableFinished) gone.abort();
    });
  }
  return gone.signal;
}
