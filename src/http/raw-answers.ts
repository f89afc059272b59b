/** Answers on connections whose requests can't be read or are not wanted, in the form that all errors have. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { codeOfStatus } from './status-code';

/** How long a client may take to read why. */
const FAREWELL_MS = 1_000;

export interface RawAnswer {
  readonly status: number;
  readonly message: string;
  /** Left out: that of the status. */
  readonly code?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Says why, and closes the connection: in order if the client reads on, else by force. @param done - called once it is closed */
export function answerAndClose(socket: Socket, answer: RawAnswer, done: () => void = () => {}): void {
  const force = setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
  socket.on('error', () => undefined);
  socket.once('close', () => {
    clearTimeout(force);
    done();
  });
  // What was sent is taken, or the system would cut the answer off.
  socket.resume().end(textOf(answer));
}

/** What can't be read, or comes too slowly: the handler of `clientError`. */
export function answerUnread(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else answerAndClose(socket, UNREAD[error.code ?? ''] ?? NO_REQUEST);
}

const UNREAD: Readonly<Record<string, RawAnswer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request took too long to come.' },
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The address and the headers are too long. Send long queries by POST.' },
};
const NO_REQUEST: RawAnswer = { status: 400, message: 'This is no request of HTTP/1.1.' };

function textOf({ status, message, code = codeOfStatus(status), retryAfter }: RawAnswer): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(retryAfter === undefined ? [] : [`Retry-After: ${retryAfter}`]),
    'Connection: close',
    'Cache-Control: no-store',
    '',
    body,
  ].join('\r\n');
}
