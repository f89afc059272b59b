/**
 * Subscriptions over server-sent events, in the "distinct connections mode" of the graphql-sse protocol
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). That library's own handler keeps everything that a slow
 * reader has not taken; here the next result is made only when the last one has left.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Atlas } from '../app';
import { RequestContext, type SentOperation, type Subscriptions } from '../graphql';
import { networkOf } from './client-network';
import { readingPoints, spendOnRefusal } from './document-reading';
import type { LivePlaces } from './live-places';
import { checkOrigin, type StreamOrigins } from './origins';
import { HTTP_LIMITS } from './settings';
import { standingOf } from './standing';
import type { TrustedDocuments } from './trusted-documents';

export interface LiveParts {
  readonly atlas: Atlas;
  readonly subscriptions: Subscriptions;
  readonly places: LivePlaces;
  readonly origins: StreamOrigins;
  /** Null: all documents are answered. */
  readonly trusted: TrustedDocuments | null;
}

/** Ends a stream from the server's side. */
export type EndStream = () => void;

/** True if the client wants results as events. */
export function wantsEvents({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').split(',').some((type) => type.trim().startsWith('text/event-stream'));
}

/** Answers with a stream, or with why there is none. `open` holds the ends of all streams that are open. */
export async function answerWithEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  { atlas, subscriptions, places, origins }: LiveParts,
  open: Set<EndStream>,
): Promise<FastifyReply> {
  checkOrigin(request, origins);
  const sent = sentIn(request);
  request.charge(readingPoints(sent.query));
  const checked = subscriptions.check(sent);
  if (isRefusal(checked)) {
    spendOnRefusal((points) => request.spend(points), checked);
    return refuse(reply, checked);
  }
  request.charge(checked.cost.cost);
  const leave = places.take(networkOf(request.ip));
  const stream = new EventStream(reply);
  const context = new RequestContext(atlas, request.id, request.asker, atlas.snapshot(), (reason) =>
    stream.cutOff(new GraphQLError(reason.message, { extensions: { code: reason.code } })),
  );
  context.payer = request.account;
  request.notes = context.notes;
  try {
    const results = await subscriptions.begin(checked, context);
    if (isRefusal(results)) return refuse(reply, results);
    const end = () => void results.return?.();
    open.add(end);
    const forget = standingOf(atlas.access).watch(request.headers.authorization, ({ message, code }) =>
      stream.cutOff(new GraphQLError(message, { extensions: { code } })),
    );
    try {
      await stream.send(results);
    } finally {
      forget();
      open.delete(end);
      await results.return?.();
    }
    return reply;
  } finally {
    leave();
  }
}

/** As events too: clients for events can't read the body of any other answer. */
async function refuse(reply: FastifyReply, errors: readonly GraphQLError[]): Promise<FastifyReply> {
  reply.request.notes.code = String(errors[0]?.extensions.code ?? 'INTERNAL_SERVER_ERROR');
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(eventOf('next', { errors }) + eventOf('complete'));
}

/** True if a subscription was refused, with these errors. */
export function isRefusal(answer: object): answer is readonly GraphQLError[] {
  return Array.isArray(answer);
}

function sentIn({ method, body, query }: FastifyRequest): SentOperation {
  if (method !== 'GET') return (body ?? {}) as SentOperation;
  const { variables, ...rest } = query as Record<string, string | undefined>;
  if (variables === undefined) return rest;
  try {
    return { ...rest, variables: JSON.parse(variables) as unknown };
  } catch {
    return { ...rest, variables: [] };
  }
}

class EventStream {
  readonly #reply: FastifyReply;
  #isCut = false;

  constructor(reply: FastifyReply) {
    this.#reply = reply;
  }

  /** Sends results until there are no more or the client goes. */
  async send(results: AsyncIterableIterator<ExecutionResult>): Promise<void> {
    const { raw } = this.#begin();
    // Nobody else listens on an answer that was taken over. Its 'close' follows.
    raw.on('error', () => undefined);
    if (raw.destroyed) return;
    raw.once('close', () => void results.return?.());
    const beat = setInterval(() => {
      if (raw.writableLength === 0) raw.write(':\n\n');
    }, HTTP_LIMITS.heartbeatMs);
    try {
      for await (const result of results) {
        if (!(await this.#write(eventOf('next', result)))) return;
      }
      await this.#write(eventOf('complete'));
    } catch (error) {
      if (this.#isCut || !(error instanceof GraphQLError)) return;
      await this.#write(eventOf('next', { errors: [error] }));
      await this.#write(eventOf('complete'));
    } finally {
      clearInterval(beat);
      if (!this.#isCut) this.#end();
    }
  }

  /** Says why, and ends: in order if the client reads on, else by force. */
  cutOff(error: GraphQLError): void {
    if (this.#isCut || this.#reply.raw.writableEnded) return;
    this.#isCut = true;
    this.#end(eventOf('next', { errors: [error] }) + eventOf('complete'));
  }

  #end(last = ''): void {
    const { raw } = this.#reply;
    raw.end(last);
    const force = setTimeout(() => raw.destroy(), HTTP_LIMITS.farewellMs).unref();
    raw.once('close', () => clearTimeout(force));
  }

  #begin(): FastifyReply {
    const reply = this.#reply;
    const headers = reply.getHeaders();
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(headers as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A connection whose client has stopped reading would be kept for a next request that never comes.
      connection: 'close',
      'x-accel-buffering': 'no',
    });
    // Some browsers tell a page that the stream is open only once something came.
    reply.raw.write(':\n\n');
    return reply;
  }

  /** True once it has left for the network; false if the client is gone. */
  #write(text: string): Promise<boolean> {
    const { raw } = this.#reply;
    if (raw.destroyed || raw.writableEnded) return Promise.resolve(false);
    return new Promise((resolve) => {
      const gone = () => resolve(false);
      raw.once('close', gone);
      raw.write(text, (error) => {
        raw.off('close', gone);
        resolve(error === undefined || error === null);
      });
    });
  }
}

function eventOf(event: 'next' | 'complete', data?: object): string {
  return `event: ${event}\ndata:${data === undefined ? '' : ` ${JSON.stringify(data)}`}\n\n`;
}
