/** Turns away, with a fitting status, requests that can't be read. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A request that the client should not have sent like this. */
export class BadRequestError extends Error {
  constructor(
    readonly statusCode: number,
    message: string,
    /** The code of the answer, if not that of the status. */
    readonly answerCode?: string,
    /** Seconds until it may be sent again. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** Refuses requests whose headers or bodies the server does not understand, before anything reads them. */
export function addRequestChecks(app: FastifyInstance): void {
  // Only JSON is understood; text/plain also is what a foreign page may send without being asked.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, _reply, done) => done(unreadable(request) ?? undefined));
}

/** Why a header makes the request unreadable; null if none does. */
function unreadable(request: FastifyRequest): BadRequestError | null {
  const { host, 'content-encoding': encoding, 'content-type': contentType } = request.headers;
  if (host !== undefined && !PLAIN_HOST.test(host) && !URL.canParse(`http://${host}/`)) {
    return new BadRequestError(400, 'The Host header is not a host.');
  }
  // Inflating bodies would let a small request become a large one.
  if (encoding !== undefined && encoding !== 'identity') {
    return new BadRequestError(415, `Content-Encoding "${encoding}" is not supported. Send the body as it is.`);
  }
  const charset = contentType === undefined ? undefined : CHARSET.exec(contentType)?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8') {
    return new BadRequestError(415, `Charset "${charset}" is not supported. Send UTF-8.`);
  }
  return null;
}

/** The usual form of a host; a quick check. Ports from 60000 on take the slow one. */
const PLAIN_HOST = /^[a-z0-9.-]+(:[1-5]?\d{1,4})?$/i;
const CHARSET = /;\s*charset="?([^\s;"]+)/i;
