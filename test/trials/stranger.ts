/** Clients that are nobody's friends: each has an address of its own on this machine. */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Attack } from './attacks';

export interface Reply {
  readonly status: number;
  readonly code: string | null;
  readonly milliseconds: number;
}

/** Sends requests from one address, over connections that it keeps. */
export class Stranger {
  readonly #agent: Agent;

  constructor(
    private readonly url: string,
    private readonly localAddress: string,
    maxSockets = 1,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets });
  }

  /** The answer; status 0 if the connection broke. */
  send({ method, path, headers, body }: Attack): Promise<Reply> {
    const { hostname, port } = new URL(this.url);
    const began = performance.now();
    return new Promise((resolve) => {
      const end = (status: number, text: string) =>
        resolve({ status, code: codeIn(text), milliseconds: performance.now() - began });
      const { localAddress } = this;
      const length = method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {};
      const options = {
        hostname,
        port,
        method,
        path,
        localAddress,
        agent: this.#agent,
        headers: { ...headers, ...length },
      };
      const sent = request(options, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () => end(response.statusCode ?? 0, text));
        response.on('error', () => end(response.statusCode ?? 0, text));
      });
      sent.on('error', () => end(0, ''));
      sent.end(body);
    });
  }

  /** Sends a beginning and then a byte now and then. @returns the answer, once the server has closed the connection */
  async trickle(beginning: string): Promise<Reply> {
    const { hostname, port } = new URL(this.url);
    const began = performance.now();
    const socket = connect({ host: hostname, port: Number(port), localAddress: this.localAddress });
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    const closed = new Promise((done) => socket.once('close', done));
    socket.on('error', () => undefined);
    socket.on('connect', () => socket.write(beginning));
    const dripping = setInterval(() => socket.write('x'), 500);
    await closed;
    clearInterval(dripping);
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0);
    return { status, code: codeIn(text), milliseconds: performance.now() - began };
  }

  close(): void {
    this.#agent.destroy();
  }
}

function codeIn(text: string): string | null {
  return /"code": ?(?:"([A-Z_]+)"|(-?\d+))/.exec(text)?.slice(1).find(Boolean) ?? null;
}
