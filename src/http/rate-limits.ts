/**
 * How much one client may ask for: points, one a microsecond of work. Who shows a key
 * has the allowance of that key, others that of their network. Headers as in draft-ietf-httpapi-ratelimit-headers-10, 2025.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Turns } from '../app';
import { BusyError, type UsedUpError } from '../domain';
import { Account, type Client } from './account';
import { Allowance } from './allowance';
import { networkOf } from './client-network';
import { isBuiltFile, isCheap } from './probes';
import { HTTP_LIMITS, type HttpConfig } from './settings';

const WINDOW_SECONDS = 60;

/** What clients are told who send far more than can wait. */
const OVERRUN = 'Too many of your questions wait for an answer. Try again in a few seconds.';

declare module 'fastify' {
  interface FastifyRequest {
    /** Takes points of the client who asks, beside those that each request takes. @throws {UsedUpError} if too few are left */
    charge(points: number): void;
    /** Takes points for what is done already: as many as are left, if fewer. */
    spend(points: number): void;
    /** Whose allowance the request takes; null if none. */
    client: Client | null;
    /** What it takes of that. */
    account: Account;
  }
}

/** How points are taken before it is known who asks. */
export interface ClientLimits {
  /** Takes points of the network for looking up a key. @returns what gives them back; null if the network has too few left */
  takeLookUp(request: FastifyRequest): (() => void) | null;
  /** That the points of the network are used up. */
  usedUp(request: FastifyRequest): UsedUpError;
  /** Takes what each request takes, from now on of who asks. @throws {UsedUpError} if too few points are left */
  begin(request: FastifyRequest, reply: FastifyReply): void;
}

/** Adds what counts the points of requests, and tells what is left of them. @param turns - measures what requests work */
export function addRateLimits(app: FastifyInstance, config: HttpConfig, turns: Turns): ClientLimits {
  const ofNetworks = new Allowance(config.pointsPerMinute ?? HTTP_LIMITS.pointsPerMinute, WINDOW_SECONDS);
  const ofKeys = new Allowance(config.keyPointsPerMinute ?? HTTP_LIMITS.keyPointsPerMinute, WINDOW_SECONDS);
  const networkClient = ({ ip }: FastifyRequest): Client => ({ name: networkOf(ip), allowance: ofNetworks });
  app.decorateRequest('client', null);
  // One for each request that comes to a handler; probes have none.
  app.decorateRequest('account', null as unknown as Account);
  app.decorateRequest('charge', function charge(this: FastifyRequest, points: number) {
    this.account.charge(points);
  });
  app.decorateRequest('spend', function spend(this: FastifyRequest, points: number) {
    this.account.spend(points);
  });
  // Its body has come meanwhile, and others were answered.
  app.addHook('preValidation', (request, _reply, done) => {
    const account = accountOf(request);
    if (account !== null) turns.goesOn(account);
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    if (isWhole(payload)) accountOf(request)?.settle();
    if (request.client !== null) tell(reply, request.client);
    done();
  });
  return {
    takeLookUp(request) {
      request.client = networkClient(request);
      const { name } = request.client;
      const points = HTTP_LIMITS.requestPoints + HTTP_LIMITS.lookUpPoints;
      return ofNetworks.take(name, points) ? () => ofNetworks.giveBack(name, points) : null;
    },
    usedUp: (request) => new Account(networkClient(request)).usedUp(),
    begin(request, reply) {
      const { asker } = request;
      request.client = asker === null ? networkClient(request) : { name: asker.actor, allowance: ofKeys };
      if (turns.isCrowded && turns.isOverrun(request.client.name) && !isCheap(request)) throw new BusyError(OVERRUN);
      const account = new Account(isBuiltFile(request) ? null : request.client);
      request.account = account;
      turns.goesOn(account);
      reply.raw.once('close', () => account.settle());
      const points = HTTP_LIMITS.requestPoints + bodyPoints(request);
      // Who has no points left may still open a page, and reads there why it has no answer.
      if (isCheap(request)) account.spend(points);
      else account.charge(points);
    },
  };
}

/** False for a stream, which is worked on while it is sent. */
function isWhole(payload: unknown): boolean {
  return payload === null || payload === undefined || typeof payload === 'string' || Buffer.isBuffer(payload);
}

/** Null before it is known who asks, and for probes. */
function accountOf({ account }: { readonly account: Account | null }): Account | null {
  return account;
}

/** What reading a body takes, by its length; one that does not say how long it is counts as the longest. */
function bodyPoints({ headers }: FastifyRequest): number {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  const bytes = length === undefined ? (encoding === undefined ? 0 : HTTP_LIMITS.bodyBytes) : Number(length);
  return Math.floor(Math.min(bytes, HTTP_LIMITS.bodyBytes) / HTTP_LIMITS.bytesForAPoint);
}

/** Headers that say what a client may take and has left. */
function tell(reply: FastifyReply, { name, allowance }: Client): void {
  reply.header('ratelimit-policy', `"points";q=${allowance.points};w=${allowance.seconds}`);
  reply.header('ratelimit', `"points";r=${Math.floor(allowance.left(name))};t=${allowance.secondsLeft(name)}`);
}
