/** One record of each request, when it has ended: what logs and metrics are made of. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newNotes, type OperationNotes } from '../../graphql';

declare module 'fastify' {
  interface FastifyRequest {
    /** What logs and metrics tell of the operation in it. */
    notes: OperationNotes;
  }
}

/** A request that has ended. It holds nothing of what a client may write as it likes, except `requestId` and `name`. */
export interface RequestRecord {
  readonly requestId: string;
  readonly method: string;
  /** The pattern that the address follows ("/roles/*"), never the address itself; null if nothing is there. */
  readonly route: string | null;
  /** The name of its operation; null without one. */
  readonly name: string | null;
  readonly kind: OperationNotes['kind'];
  /** Root fields of its operation. */
  readonly fields: readonly string[];
  readonly cost: number | null;
  readonly milliseconds: number;
  /** 499 if the client went before it was answered. */
  readonly status: number;
  /** Code of the refusal or error; null if all went well. */
  readonly code: string | null;
  /** True for a stream of news, which lasts as long as its reader stays. */
  readonly isStream: boolean;
  /** Whether its document was known; null if none was looked up. */
  readonly wasRead: boolean | null;
}

/** What becomes of records. */
export type TakeRecord = (record: RequestRecord) => void;

/** Requests that are being answered. */
export interface RunningRequests {
  /** How many; streams are apart. */
  readonly count: number;
  readonly streams: number;
  /** How many have begun since the start, streams apart. */
  readonly begun: number;
}

/** Follows each request from its beginning to its end, and then gives its record to `takers`. */
export class RequestFollower {
  readonly #running = { count: 0, streams: 0, begun: 0 };
  readonly #takers: readonly TakeRecord[];

  constructor(takers: readonly TakeRecord[]) {
    this.#takers = takers;
  }

  get running(): RunningRequests {
    return this.#running;
  }

  /** Names the answer by the id of its request, and waits for its end. */
  follow(request: FastifyRequest, reply: FastifyReply): void {
    const running = this.#running;
    request.notes = newNotes();
    reply.header('x-request-id', request.id);
    const begun = performance.now();
    const isStream = isStreamRequest(request);
    const kind = isStream ? 'streams' : 'count';
    if (!isStream) running.begun++;
    running[kind]++;
    let isOpen = true;
    const { socket } = request.raw;
    const end = () => {
      if (!isOpen) return;
      isOpen = false;
      socket.off('close', end);
      running[kind]--;
      const record = recordOf(request, reply, performance.now() - begun, isStream);
      for (const take of this.#takers) take(record);
    };
    reply.raw.once('close', end);
    // The answer to a WebSocket is never sent: its connection is taken over.
    if (isUpgrade(request)) socket.once('close', end);
  }
}

/** Has the follower follow every request that a route or the answer for lost ones meets. */
export function addRequestRecords(app: FastifyInstance, follower: RequestFollower): void {
  // Objects of their own, one a request, come with the hook.
  app.decorateRequest('notes', null as unknown as OperationNotes);
  app.addHook('onRequest', (request, reply, done) => {
    follower.follow(request, reply);
    done();
  });
}

/** True if what is asked for is a stream of events or a WebSocket. */
function isStreamRequest(request: FastifyRequest): boolean {
  if (!request.url.startsWith('/graphql')) return false;
  return isUpgrade(request) || (request.headers.accept ?? '').includes('text/event-stream');
}

/** True if the connection is to be taken over: Node.js asks for both headers, and answers all else as plain requests. */
function isUpgrade({ headers }: FastifyRequest): boolean {
  return headers.upgrade !== undefined && /\bupgrade\b/i.test(headers.connection ?? '');
}

const CLIENT_WENT = 499;
const SWITCHED = 101;

function recordOf(request: FastifyRequest, reply: FastifyReply, taken: number, isStream: boolean): RequestRecord {
  const { name, kind, fields, cost, code, wasRead } = request.notes;
  return {
    requestId: request.id,
    method: request.method,
    route: request.is404 ? null : (request.routeOptions?.url ?? null),
    name,
    kind,
    fields,
    cost,
    milliseconds: Math.round(taken * 100) / 100,
    status: statusOf(request, reply, isStream),
    code,
    isStream,
    wasRead,
  };
}

function statusOf(request: FastifyRequest, { raw }: FastifyReply, isStream: boolean): number {
  if (isStream && isUpgrade(request) && !raw.headersSent) return SWITCHED;
  return raw.writableFinished || isStream ? raw.statusCode : CLIENT_WENT;
}
