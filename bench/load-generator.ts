/**
 * Sends requests at a fixed rate whether or not earlier ones were answered, in a process of its own. Times count from the moment when a
 * request was due, so a server that stalls can't hide it (G. Tene, "How NOT to Measure Latency", 2013: coordinated omission). It writes and
 * reads HTTP/1.1 on plain sockets, since Node's own client takes longer than the server's answer.
 */
import { connect, type Socket } from 'node:net';

/** What to send. */
export interface LoadPlan {
  readonly port: number;
  /** Whole requests, which are sent in turn. */
  readonly requests: readonly string[];
  /** Requests a second; null: as fast as `connections` can, each after its last answer. */
  readonly perSecond: number | null;
  readonly seconds: number;
  /** Most requests under way; others wait their turn, and their time counts. */
  readonly connections: number;
}

/** What came of it. */
export interface LoadResult {
  /** Answers with status 200, those with 503, and all others, lost ones among them. */
  readonly good: number;
  readonly refused: number;
  readonly other: number;
  /** Milliseconds of good answers, ascending. */
  readonly times: readonly number[];
  readonly seconds: number;
  /** How late the generator itself was at most, milliseconds. */
  readonly latestMs: number;
}

/** Milliseconds that answers may take after the last request. */
const GRACE_MS = 5_000;

async function generate({ port, requests, perSecond, seconds, connections }: LoadPlan): Promise<LoadResult> {
  const times: number[] = [];
  const count = { good: 0, refused: 0, other: 0 };
  const due: number[] = [];
  const free: Connection[] = [];
  const all: Connection[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  let latestMs = 0;
  let planned = 0;
  let underWay = 0;
  let sent = 0;
  const take = (connection: Connection): void => {
    const at = perSecond === null && performance.now() < end ? performance.now() : due.shift();
    if (at === undefined) {
      free.push(connection);
      return;
    }
    underWay++;
    connection.send(requests[sent++ % requests.length]!, (status) => {
      underWay--;
      if (status === 200) {
        count.good++;
        times.push(performance.now() - at);
      } else if (status === 503) count.refused++;
      else count.other++;
      take(connection);
    });
  };
  for (let i = 0; i < connections; i++) all.push(new Connection(port));
  all.forEach(take);
  while (performance.now() < end || (underWay + due.length > 0 && performance.now() < end + GRACE_MS)) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = performance.now();
    if (perSecond === null || now >= end) continue;
    for (let at = began + (planned * 1000) / perSecond; at <= now; at = began + (++planned * 1000) / perSecond) {
      latestMs = Math.max(latestMs, now - at);
      due.push(at);
    }
    while (due.length > 0 && free.length > 0) take(free.pop()!);
  }
  count.other += underWay + due.length;
  due.length = 0;
  for (const connection of all) connection.close();
  times.sort((a, b) => a - b);
  return { ...count, times, seconds, latestMs };
}

/** One connection, one request after another. */
class Connection {
  #socket: Socket;
  #read = '';
  #answered: (status: number) => void = () => {};

  constructor(private readonly port: number) {
    this.#socket = this.#open();
  }

  send(request: string, answered: (status: number) => void): void {
    this.#answered = answered;
    if (this.#socket.destroyed) this.#socket = this.#open();
    this.#socket.write(request);
  }

  close(): void {
    this.#answered = () => {};
    this.#socket.destroy();
  }

  #open(): Socket {
    const socket = connect(this.port, '127.0.0.1');
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('data', (text: string) => this.#take(text));
    socket.on('error', () => {});
    socket.once('close', () => {
      this.#read = '';
      this.#tell(0);
    });
    return socket;
  }

  #take(text: string): void {
    this.#read += text;
    const head = this.#read.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.#read.slice(0, head))?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) throw new Error(`An answer without a length: ${this.#read.slice(0, head)}`);
    if (this.#read.length < head + 4 + length) return;
    const status = Number(this.#read.slice(9, 12));
    this.#read = this.#read.slice(head + 4 + length);
    this.#tell(status);
  }

  #tell(status: number): void {
    const answered = this.#answered;
    this.#answered = () => {};
    answered(status);
  }
}

process.on('message', (plan: LoadPlan) => {
  void generate(plan).then((result) => process.send?.(result));
});
