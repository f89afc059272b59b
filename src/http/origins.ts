/** Which pages may open a stream: browsers ask for no permission before they open a WebSocket, so the server has to. */
import type { FastifyRequest } from 'fastify';
import { BadRequestError } from './request-checks';

/** Origins beside the server's own: "https://app.example.org"; "*" stands for all. */
export type StreamOrigins = readonly string[];

/**
 * Nothing, if the request comes from no page, a page of this server, or one of the origins.
 * @throws {BadRequestError} 403
 */
export function checkOrigin({ headers, host }: FastifyRequest, origins: StreamOrigins): void {
  const { origin } = headers;
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new BadRequestError(
    403,
    `Pages of ${origin.slice(0, 100)} may not open streams here. If you run this server, name them in STREAM_ORIGINS.`,
  );
}
