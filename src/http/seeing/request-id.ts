import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What an id may look like: those of balancers and of tracing do. */
const SANE = /^[A-Za-z0-9][\w.:=-]{0,99}$/;

/** The id that a request brings in `X-Request-Id`, if it is a sane one; else a new one. */
export function requestIdOf({ headers: { 'x-request-id': given } }: Pick<IncomingMessage, 'headers'>): string {
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
