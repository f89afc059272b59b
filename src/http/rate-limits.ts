/**
 * How much one client may ask for: points of the same kind as the cost of a query, one about a microsecond of work. Who shows a key
 * has the allowance of that key, others that of their network. Headers as in draft-ietf-httpapi-ratelimit-headers-10, 2025.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Allowance } from './allowance';
import { networkOf } from './client-network';
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

/** How points are taken before it is known who asks. */
export interface ClientLimits {
  /** Takes points of the network for looking up a key. @returns what gives them back; null if the network has too few left */
  takeLookUp(request: FastifyRequest): (() => void) | null;
  /** That the points of the network are used up. */
  usedUp(request: FastifyRequest): BadRequestError;
  /** Takes what each request takes, from now on of who asks. @throws {BadRequestError} 429 if too few points are left */
  begin(request: FastifyRequest): void;
}

/** Adds what counts the points of requests, and tells what is left of them. */
export function addRateLimits(app: FastifyInstance, config: HttpConfig): ClientLimits {
  const ofNetworks = new Allowance(config.pointsPerMinute ?? HTTP_LIMITS.pointsPerMinute, WINDOW_SECONDS);
  const ofKeys = new Allowance(config.keyPointsPerMinute ?? HTTP_LIMITS.keyPointsPerMinute, WINDOW_SECONDS);
  const networkClient = ({ ip }: FastifyRequest): Client => ({ name: networkOf(ip), allowance: ofNetworks });
  app.decorateRequest('client', null);
  app.decorateRequest('charge', function charge(this: FastifyRequest, points: number) {
    if (this.client !== null && !this.client.allowance.take(this.client.name, points)) throw tooMany(this.client);
  });
  app.decorateRequest('spend', function spend(this: FastifyRequest, points: number) {
    this.client?.allowance.spend(this.client.name, points);
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
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
    usedUp: (request) => tooMany(networkClient(request)),
    begin(request) {
      const { asker } = request;
      request.client = asker === null ? networkClient(request) : { name: asker.actor, allowance: ofKeys };
      request.charge(HTTP_LIMITS.requestPoints + bodyPoints(request));
    },
  };
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

function tooMany({ allowance, name }: Client): BadRequestError {
  const seconds = allowance.secondsLeft(name);
  const points = allowance.points.toLocaleString('en');
  return new BadRequestError(
    429,
    `Too many requests: this takes more than is left of your ${points} points a minute. Try again in ${seconds} seconds, or ask for less: { queryCost { cost } } shows what a query takes.`,
    undefined,
    seconds,
  );
}
