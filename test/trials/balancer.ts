/** A small balancer: requests go to one server after another, and to the next one if a server is gone. */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Balancer {
  readonly url: string;
  /** Names the servers from now on. */
  lead(urls: readonly string[]): void;
  /** Requests that were sent to a second server. */
  retried(): number;
  close(): Promise<void>;
}

interface Forwarded {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Statuses that say that a request was not dealt with: it came too slowly, or the server has too much to do. */
const UNREAD = [408, 503];

/**
 * Answers on a free port with what the servers answer. It sends a request again that met a broken connection, also a mutation: those carry an
 * idempotency key.
 */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
  let servers = [...urls];
  let turn = 0;
  let retries = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const first = turn++;
    for (let tries = 0; tries < 2 * servers.length; tries++) {
      if (tries > 0) retries++;
      const server = servers[(first + tries) % servers.length]!;
      try {
        const { status, headers, body: bytes } = await forward(server, request, body);
        if (UNREAD.includes(status)) continue;
        response.writeHead(status, { 'content-type': headers['content-type'] ?? 'text/plain' }).end(bytes);
        return;
      } catch {
        // The next one is asked.
      }
    }
    response.writeHead(502).end('No server answers.');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead: (next) => {
      servers = [...next];
    },
    retried: () => retries,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function forward(server: string, { url, method, headers }: IncomingMessage, body: Buffer): Promise<Forwarded> {
  return new Promise((resolve, reject) => {
    const sent = ask(`${server}${url}`, { method, headers: { ...headers, host: new URL(server).host } }, (response) => {
      buffer(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: bytes }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
