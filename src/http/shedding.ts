/**
 * Turns requests away when the server has more work than it can do, so that what it takes on is still answered soon. A refusal costs
 * a few microseconds: it is made before anything is read or parsed. Probes are always answered.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { isProbe } from './probes';
import { HTTP_LIMITS } from './settings';

/** How often the turn of the event loop is noticed, milliseconds. */
const TICK_MS = 10;
/** While no more searches are taken, requests have so much of a turn: reading and refusing them takes about as long as a short search. */
const FULL_TURN_MS = 20;
/** For so long after a long turn, another one is overload. */
const REMEMBERED_MS = 1_000;

/**
 * How long the event loop has worked without looking around. Node reads all requests that have come, then does what they ask, one
 * after another: the later ones have waited as long as this turn lasts. One long turn alone is no overload, since one heavy request
 * may cause it; after it, a second one is.
 */
export class LoopWatch {
  readonly #timer: NodeJS.Timeout;
  #turnBegan: number;
  #lastLong = Number.NEGATIVE_INFINITY;

  /**
   * @param longestMs - a longer turn is too long
   * @param clock - milliseconds
   */
  constructor(
    private readonly longestMs: number,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.#turnBegan = clock();
    this.#timer = setInterval(() => this.turn(), TICK_MS);
    this.#timer.unref();
  }

  /** A new turn begins. */
  turn(): void {
    const now = this.clock();
    if (now - this.#turnBegan > this.longestMs / 2 + TICK_MS) this.#lastLong = now;
    this.#turnBegan = now;
  }

  /** How long this turn has lasted, milliseconds. */
  get turnMs(): number {
    return this.clock() - this.#turnBegan;
  }

  /** True if what comes now has waited too long, and so did what came before. */
  get isOverloaded(): boolean {
    const now = this.clock();
    return now - this.#turnBegan > this.longestMs && this.#turnBegan - this.#lastLong < REMEMBERED_MS;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

/** A server that answers requests by `handle`, or turns them away while the loop is overloaded. @param isFull - no more searches are taken */
export function sheddingServer(
  handle: RequestListener,
  options: object,
  watch: LoopWatch,
  isFull: () => boolean,
): Server {
  const server = createServer(options, (request, response) => {
    const isTooMuch = watch.isOverloaded || (watch.turnMs > FULL_TURN_MS && isFull());
    if (isTooMuch && !isProbe(request)) turnAway(request, response);
    else handle(request, response);
  });
  server.keepAliveTimeout = HTTP_LIMITS.idleConnectionMs;
  server.requestTimeout = HTTP_LIMITS.requestMs;
  server.once('close', () => watch.stop());
  return server;
}

const TOO_BUSY = JSON.stringify({
  errors: [{ message: 'The server is too busy. Try again in a few seconds.', extensions: { code: 'BUSY' } }],
});
const HEADERS = Object.freeze({
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(TOO_BUSY),
  'retry-after': '2',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
});

function turnAway({ method }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, HEADERS);
  response.end(method === 'HEAD' ? undefined : TOO_BUSY);
}
