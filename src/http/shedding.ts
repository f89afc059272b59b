/**
 * Turns requests away when the server has more work than it can do, so that what it takes on is still answered soon. A refusal costs
 * a few microseconds: it is made before anything is read or parsed. What costs next to nothing is always answered: see `isCheap`.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { PlainRequest } from './plain-upgrades';
import { isCheap } from './probes';
import { seldom } from './seeing/seldom';
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

export interface Shedding {
  readonly watch: LoopWatch;
  /** True while no more searches are taken. */
  readonly isFull: () => boolean;
  /** True for a request of a client who sends far more than is taken. */
  readonly isOverrun: (request: IncomingMessage) => boolean;
  /** Called for each request that is turned away. */
  readonly turnedAway: () => void;
}

/** A server that answers requests by `handle`, or turns them away while the loop is overloaded. */
export function sheddingServer(
  handle: RequestListener,
  options: object,
  { watch, isFull, isOverrun, turnedAway }: Shedding,
): Server {
  const server = createServer({ ...options, IncomingMessage: PlainRequest }, (request, response) => {
    const isTooMuch = watch.isOverloaded || (watch.turnMs > FULL_TURN_MS && isFull()) || isOverrun(request);
    if (isTooMuch && !isCheap(request)) {
      turnAway(request, response);
      turnedAway();
    } else handle(request, response);
  });
  server.keepAliveTimeout = HTTP_LIMITS.idleConnectionMs;
  server.requestTimeout = HTTP_LIMITS.requestMs;
  // Who never reads an answer would keep a connection for good.
  server.timeout = HTTP_LIMITS.silentConnectionMs;
  server.once('close', () => watch.stop());
  return server;
}

/** What to call for each request that is turned away: it counts, and says in the log once a minute how many there were. */
export function countTurnedAway(logger: Logger, count: () => void): () => void {
  let since = 0;
  const warn = seldom(() => {
    logger.warn({ turnedAway: since, code: 'BUSY' }, 'requests are turned away: the server has more to do than it can');
    since = 0;
  });
  return () => {
    since++;
    count();
    warn();
  };
}

/** Seconds after which those who were turned away should come back. */
const RETRY_AFTER = 2;

const COMMON_HEADERS = {
  'retry-after': String(RETRY_AFTER),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

const TOO_BUSY = JSON.stringify({
  errors: [{ message: 'The server is too busy. Try again in a few seconds.', extensions: { code: 'BUSY' } }],
});
const HEADERS = Object.freeze({
  ...COMMON_HEADERS,
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(TOO_BUSY),
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
});

/** What a person reads who opens a page; it asks again by itself. */
const BUSY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${RETRY_AFTER + 1}"><title>One moment · Career Atlas</title></head>
<body><h1>One moment, please</h1><p>Many people are asking at once. This page tries again by itself in a few seconds.</p>
<p><a href="">Try again now</a></p></body></html>`;
const PAGE_HEADERS = Object.freeze({
  ...COMMON_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  'content-length': Buffer.byteLength(BUSY_PAGE),
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
});

function turnAway({ method, headers }: IncomingMessage, response: ServerResponse): void {
  const isPage = method === 'GET' && (headers.accept ?? '').includes('text/html');
  response.writeHead(503, isPage ? PAGE_HEADERS : HEADERS);
  response.end(method === 'HEAD' ? undefined : isPage ? BUSY_PAGE : TOO_BUSY);
}
