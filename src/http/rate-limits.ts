/**
 * How much one client may ask for: points of the same kind as the cost of a query, one about a microsecond of work. Who shows a key
 * has the allowance of that key, others that of their network. Headers as in draft-ietf-httpapi-ratelimit-headers-10, 2025.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Allowance } from './allowance';
import { networkOf } from './client-network';
import { isProbe } from './probes';
import { BadRequestError } from './request-checks';
import { HTTP_LIMITS, type HttpConfig } from './settings';

const WINDOW_SECONDS = 60;

declare module 'fastify' {
  interface FastifyRequest {
    /** Takes points of the client who asks, beside those that each request takes. @throws {BadRequestError} 429 if too few are left */
    charge(points: number): void;
    /** Takes points for what is done already: as many as are left, if fewer. */
    spend(points: number): void;
    /** Whose allowance the request takes; null if none. */
    client: Client | null;
  }
}

/** A client, and the allowance that it has. */
interface Client {
  readonly name: string;
  readonly allowance: Allowance;
}

/** Counts the points of each request added from now on; call it after the access checks. */
export function addRateLimits(app: FastifyInstance, config: HttpConfig): void {
  const ofNetworks = new Allowance(config.pointsPerMinute ?? HTTP_LIMITS.pointsPerMinute, WINDOW_SECONDS);
  const ofKeys = new Allowance(config.keyPointsPerMinute ?? HTTP_LIMITS.keyPointsPerMinute, WINDOW_SECONDS);
  const badKeys = new Allowance(config.badKeysPerMinute ?? HTTP_LIMITS.badKeysPerMinute, WINDOW_SECONDS);
  app.decorateRequest('client', null);
  app.decorateRequest('charge', function charge(this: FastifyRequest, points: number) {
    if (this.client === null) return;
    const { name, allowance } = this.client;
    if (!allowance.take(name, points)) throw tooMany(allowance, name);
  });
  app.decorateRequest('spend', function spend(this: FastifyRequest, points: number) {
    this.client?.allowance.spend(this.client.name, points);
  });
  app.addHook('onRequest', async (request) => {
    if (request.headers.authorization === undefined) return;
    const network = networkOf(request.ip);
    if (badKeys.left(network) < 1) throw tooManyBadKeys(badKeys.secondsLeft(network));
  });
  // Behind the check of the key, before the body is read.
  app.addHook('preParsing', async (request) => {
    if (request.method === 'OPTIONS' || isProbe(request)) return;
    request.client =
      request.asker === null
        ? { name: networkOf(request.ip), allowance: ofNetworks }
        : { name: request.asker.actor, allowance: ofKeys };
    request.charge(HTTP_LIMITS.requestPoints + bodyPoints(request));
  });
  app.addHook('onSend', async (request, reply) => {
    if (request.client !== null) tell(reply, request.client);
  });
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode === 401 && request.headers.authorization !== undefined) badKeys.take(networkOf(request.ip), 1);
  });
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

function tooMany(allowance: Allowance, name: string): BadRequestError {
  const seconds = allowance.secondsLeft(name);
  const points = allowance.points.toLocaleString('en');
  return new BadRequestError(
    429,
    `Too many requests: this takes more than is left of your ${points} points a minute. Try again in ${seconds} seconds, or ask for less: { queryCost { cost } } shows what a query takes.`,
    undefined,
    seconds,
  );
}

function tooManyBadKeys(seconds: number): BadRequestError {
  return new BadRequestError(
    429,
    `Too many keys from your address were not good. Try again in ${seconds} seconds.`,
    undefined,
    seconds,
  );
}
