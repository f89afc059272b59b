/** A small balancer: requests go to one server after another, and to the next one if a server is gone. */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Balancer {
  readonly url: string;
  /** Names the servers from now on. */
  lead(urls: readonly string[]): void;
  /** How often a request was sent to a further server, by why: the status that it had got, or "broken" for a connection that was. */
  retried(): Readonly<Record<string, number>>;
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
 * Answers on a free port with what the servers answer. It sends a request again that was not dealt with or met a broken connection, also a
 * mutation: those carry an idempotency key. If no server deals with it, the last answer counts.
 */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
  let servers = [...urls];
  let turn = 0;
  const retries: Record<string, number> = {};
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const first = turn++;
    let last: Forwarded | null = null;
    for (let tries = 0; tries < 2 * servers.length; tries++) {
      const server = servers[(first + tries) % servers.length]!;
      const answered = await forward(server, request, body).catch(() => null);
      last = answered ?? last;
      if (answered !== null && !UNREAD.includes(answered.status)) break;
      const why = answered === null ? 'broken' : String(answered.status);
      retries[why] = (retries[why] ?? 0) + 1;
    }
    if (last === null) response.writeHead(502).end('No server answers.');
    else
      response.writeHead(last.status, { 'content-type': last.headers['content-type'] ?? 'text/plain' }).end(last.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead: (next) => {
      servers = [...next];
    },
    retried: () => ({ ...retries }),
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
