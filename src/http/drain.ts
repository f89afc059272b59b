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
 * Turns of the event loop without a new request after which none is on its way. Turns, not time: while a search takes the
 * processor, requests lie unread in their sockets however long that lasts.
 */
const QUIET_TURNS = 5;
const TURN_MS = 10;

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
  // Whoever has connected by now is let in, and whoever has asked is heard.
  for (let turns = 0; turns < 2; turns++) await turn();
  // That of HTTP would also end connections on which a request has come that is not read yet.
  Server.prototype.close.call(server);
  await quiet(running, QUIET_TURNS, performance.now() + mostMs);
  const cutOff = running.count;
  const answered = count + running.begun - begun - cutOff;
  const ends = { answered, cutOff, streams: running.streams };
  if (cutOff === 0) logger.info(ends, 'stopping: all requests are answered');
  else logger.warn(ends, 'stopping: some requests took too long, and are cut off');
}

/** One turn of the event loop, in which it reads whatever has come over the network. */
async function turn(): Promise<void> {
  await sleep(TURN_MS);
  await afterPolling();
}

/** Resolves when nothing has run or come for some turns of the event loop, or time is up. */
async function quiet(running: RunningRequests, turns: number, deadline: number): Promise<void> {
  let seen = running.begun;
  for (let still = 0; still < turns; still++) {
    await turn();
    if (running.count === 0 && running.begun === seen) continue;
    if (performance.now() > deadline) return;
    still = -1;
    seen = running.begun;
  }
}
