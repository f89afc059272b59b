/** Stopping without dropping anybody: what was asked before the end is answered. */
import { Server } from 'node:net';
import { setImmediate as afterPolling, setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { RunningRequests } from './seeing/request-record';

/** How a server stops. */
export interface Stopping {
  /** True once it was asked to: from then on it is not ready, and keeps no connection. */
  isAsked: boolean;
}

/**
 * Turns of the event loop without anything new after which nothing is on its way. Turns, not time: while a search takes the processor,
 * requests lie unread in their sockets, however long that lasts. A turn lets only one connection in.
 */
const QUIET_TURNS = 5;
const TURN_MS = 10;

/** Where others go on connecting although the server is not ready, it does not wait for them to cease. */
const MOST_LETTING_IN_MS = 5_000;

/** Has answers close their connections once the server is to stop, so that clients ask another. */
export function addConnectionEnds(app: FastifyInstance, stopping: Stopping): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping.isAsked) reply.header('connection', 'close');
    done();
  });
}

/**
 * Waits until all that was asked is answered. First, for `noticeMs`, all goes on while balancers learn that the server is not
 * ready; then it takes no new connection; those that are there may still ask, until they are quiet or `mostMs` are over.
 */
export async function drain(
  { server }: Pick<FastifyInstance, 'server'>,
  stopping: Stopping,
  running: RunningRequests,
  { noticeMs, mostMs, logger }: { readonly noticeMs: number; readonly mostMs: number; readonly logger: Logger },
): Promise<void> {
  stopping.isAsked = true;
  const { count, streams, begun } = running;
  logger.info({ running: count, streams, noticeMs }, 'stopping: not ready any more');
  await sleep(noticeMs);
  const end = performance.now() + mostMs;
  let connected = 0;
  server.on('connection', () => {
    connected++;
  });
  // Whoever has connected by now is let in.
  await quiet(() => connected, Math.min(end, performance.now() + MOST_LETTING_IN_MS));
  // That of HTTP would also end connections on which a request has come that is not read yet.
  Server.prototype.close.call(server);
  await quiet(() => (running.count > 0 ? NaN : running.begun), end);
  const cutOff = running.count;
  const ends = { answered: count + running.begun - begun - cutOff, cutOff, streams: running.streams };
  if (cutOff === 0) logger.info(ends, 'stopping: all requests are answered');
  else logger.warn(ends, 'stopping: some requests took too long, and are cut off');
}

/** Resolves when a figure has stayed the same for some turns of the event loop, or time is up. NaN is never the same. */
async function quiet(figure: () => number, deadline: number): Promise<void> {
  let seen = figure();
  for (let still = 0; still < QUIET_TURNS; still++) {
    await sleep(TURN_MS);
    // After what has come over the network is read.
    await afterPolling();
    const now = figure();
    if (now === seen) continue;
    if (performance.now() > deadline) return;
    still = -1;
    seen = now;
  }
}
