/** Answers to requests that fail outside GraphQL, in GraphQL's form, so that clients need only one reader. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import {
  BusyError,
  CancelledError,
  StoreNotWritableError,
  StoreUnavailableError,
  UnauthenticatedError,
  UsedUpError,
} from '../domain';
import { BadRequestError } from './request-checks';
import { codeOfStatus } from './status-code';

type AnsweredError =
  | FastifyError
  | UnauthenticatedError
  | StoreUnavailableError
  | StoreNotWritableError
  | BusyError
  | CancelledError
  | UsedUpError
  | BadRequestError;

/** When clients may ask again that were refused because others are answered. */
const BUSY_SECONDS = 2;

/** The status of an answer to a client that has left. */
const CLIENT_WENT = 499;

/** Has `app` answer what fails, and log what is our fault. */
export function addErrorAnswers(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: AnsweredError, request, reply) => {
    if (error instanceof UnauthenticatedError) return answer(reply, 401, error.message, error.code);
    if (error instanceof StoreUnavailableError) {
      return answer(
        reply,
        503,
        'The database does not answer, so we can’t check your key. Try again in a few seconds.',
        error.code,
      );
    }
    if (error instanceof StoreNotWritableError) {
      return answer(reply, 503, 'The database can’t write now. Try again later.', error.code);
    }
    if (error instanceof UsedUpError) {
      reply.header('retry-after', error.retryAfter);
      return answer(reply, 429, error.message, error.code);
    }
    // Nobody reads it.
    if (error instanceof CancelledError) return answer(reply, CLIENT_WENT, error.message, error.code);
    if (error instanceof BusyError) {
      reply.header('retry-after', BUSY_SECONDS);
      return answer(reply, 503, error.message, error.code);
    }
    if (error instanceof BadRequestError) {
      if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
      return answer(reply, error.statusCode, error.message, error.answerCode);
    }
    const status = error.statusCode ?? 500;
    if (status < 500 || status === 503) return answer(reply, status, error.message);
    logger.error({ err: error, requestId: request.id }, 'a request met an unforeseen error');
    return answer(reply, 500, `Something went wrong on our side. Please report it with this number: ${request.id}.`);
  });
}

/** Answers where nothing is, for programs. */
export function answerNothingThere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answer(reply, 404, `Nothing is at ${request.method} ${pathOf(request.url)}. The API is at /graphql.`);
}

/** Answers to addresses that can't be read, which meet no handler: bad escapes, or a part that is too long. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const isLong = error.statusCode === 414;
  const wrong = isLong ? 'has a part that is too long' : 'has escapes that stand for no text; write them as UTF-8';
  answer(reply, error.statusCode ?? 400, `The address ${pathOf(request.url)} ${wrong}.`);
}

function answer(reply: FastifyReply, status: number, message: string, known?: string): FastifyReply {
  const code = known ?? codeOfStatus(status);
  reply.request.notes.code = code;
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** The address of a request without its query, shortened. */
export function pathOf(url: string): string {
  return (url.split('?', 1)[0] as string).slice(0, 200);
}
