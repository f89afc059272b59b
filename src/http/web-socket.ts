/** Subscriptions over WebSocket, by the protocol graphql-transport-ws. */
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { type CheckedSubscription, RequestContext, type SentOperation } from '../graphql';
import { networkOf } from './client-network';
import { readingPoints, spendOnRefusal } from './document-reading';
import { isRefusal, type LiveParts } from './event-stream';
import { BadRequestError } from './request-checks';
import { HTTP_LIMITS } from './settings';
import { standingOf } from './standing';
import type { SentDocument, TrustedDocuments } from './trusted-documents';
import { usedUp } from './used-up';

/** "Try again later": clients connect again by themselves. */
const TRY_AGAIN = 1013;
const GOING_AWAY = 1001;
const AGAINST_POLICY = 1008;
/** Of the protocol: clients don't connect again by themselves. */
const UNAUTHORIZED = 4401;
/** Longest reason that a close frame can hold, in bytes. */
const REASON_BYTES = 123;

/** Settings of the plugin that takes WebSockets. */
export const SOCKET_OPTIONS = {
  options: { maxPayload: HTTP_LIMITS.messageBytes, handleProtocols },
  preClose(this: FastifyInstance, done: () => void) {
    for (const socket of this.websocketServer.clients) close(socket, GOING_AWAY, 'The server stops. Subscribe again.');
    this.websocketServer.close(() => undefined);
    done();
  },
};

/** What the handler hands from the check of a subscription to its beginning. */
interface SubscriptionArgs extends ExecutionArgs {
  readonly checked: CheckedSubscription;
}

/** What takes a WebSocket over, once its request has been let in. */
export function socketHandler(schema: GraphQLSchema, { atlas, subscriptions, places, trusted }: LiveParts) {
  const handle = makeHandler({
    onSubscribe: ({ extra, subscriptions: running }, _id, payload) => {
      if (Object.keys(running).length > HTTP_LIMITS.subscriptionsPerSocket) {
        return [
          new GraphQLError(`At most ${HTTP_LIMITS.subscriptionsPerSocket} subscriptions at once over one WebSocket.`),
        ];
      }
      const { request, socket } = extra;
      const sent = documentOf(payload, trusted);
      let checked: ReturnType<typeof subscriptions.check>;
      try {
        // Each message is a request, and its document is read anew.
        request.charge(HTTP_LIMITS.requestPoints + (sent instanceof GraphQLError ? 0 : readingPoints(sent.query)));
        checked = sent instanceof GraphQLError ? [sent] : subscriptions.check(sent);
        if (isRefusal(checked)) {
          spendOnRefusal((points) => request.spend(points), checked);
          return checked;
        }
        request.charge(checked.cost.cost);
      } catch (error) {
        return [usedUp(error).error];
      }
      const contextValue = new RequestContext(atlas, request.id, request.asker, atlas.snapshot(), ({ message }) =>
        close(socket, TRY_AGAIN, message),
      );
      contextValue.payer = request.account;
      return { schema, document: checked.document, contextValue, checked } satisfies SubscriptionArgs;
    },
    subscribe: async (args) => {
      const begun = await subscriptions.begin((args as SubscriptionArgs).checked, args.contextValue as RequestContext);
      return isRefusal(begun) ? { errors: begun } : begun;
    },
    isProd: true,
  });
  return function take(this: FastifyInstance, socket: WebSocket, request: FastifyRequest): void {
    const leave = places.take(networkOf(request.ip));
    socket.once('close', leave);
    const forget = standingOf(atlas.access).watch(request.headers.authorization, ({ message }) =>
      close(socket, UNAUTHORIZED, message),
    );
    socket.once('close', forget);
    limitMessages(socket);
    handle.call(this, socket, request);
    // ws has closed the socket by then, and told why; the handler would write it to the console.
    socket.removeAllListeners('error').on('error', () => undefined);
  };
}

/** What is subscribed to, by its text; an error if it may not be. */
function documentOf(payload: SentOperation & SentDocument, trusted: TrustedDocuments | null) {
  if (trusted === null) return payload;
  try {
    return { ...payload, query: trusted.textOf(payload) };
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    return new GraphQLError(error.message, { extensions: { code: error.answerCode } });
  }
}

function limitMessages(socket: WebSocket): void {
  let left: number = HTTP_LIMITS.messagesPerMinute;
  const refill = setInterval(() => {
    left = HTTP_LIMITS.messagesPerMinute;
  }, 60_000).unref();
  socket.once('close', () => clearInterval(refill));
  socket.on('message', () => {
    // Answers to a client that does not read would pile up.
    if (socket.bufferedAmount > HTTP_LIMITS.unreadBytes) return socket.terminate();
    if (--left >= 0) return;
    // ws goes on telling messages until the client closes too.
    socket.removeAllListeners('message');
    close(socket, AGAINST_POLICY, 'Too many messages. Open one subscription for each thing you watch.');
  });
}

/** Closes in order if the client reads on, else by force. */
function close(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, Buffer.from(reason).subarray(0, REASON_BYTES));
  const force = setTimeout(() => socket.terminate(), HTTP_LIMITS.farewellMs);
  force.unref();
  socket.once('close', () => clearTimeout(force));
}
