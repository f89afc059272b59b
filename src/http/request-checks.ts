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
  app.addHook('onRequest', async (request) => checkHeaders(request));
}

/** @throws {BadRequestError} if a header makes the request unreadable */
function checkHeaders(request: FastifyRequest): void {
  const { host, 'content-encoding': encoding, 'content-type': contentType } = request.headers;
  if (host !== undefined && !PLAIN_HOST.test(host) && !URL.canParse(`http://${host}/`)) {
    throw new BadRequestError(400, 'The Host header is not a host.');
  }
  // Inflating bodies would let a small request become a large one.
  if (encoding !== undefined && encoding !== 'identity') {
    throw new BadRequestError(415, `Content-Encoding "${encoding}" is not supported. Send the body as it is.`);
  }
  const charset = contentType === undefined ? undefined : CHARSET.exec(contentType)?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8') {
    throw new BadRequestError(415, `Charset "${charset}" is not supported. Send UTF-8.`);
  }
}

/** The usual form of a host; a quick check. */
const PLAIN_HOST = /^[a-z0-9.-]+(:\d{1,4})?$/i;
const CHARSET = /;\s*charset="?([^\s;"]+)/i;
