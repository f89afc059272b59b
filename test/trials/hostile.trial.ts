/**
 * `npm run build && npm run trials -- hostile`: all that a hostile client may send, against a server of its own, while others ask it. First each attack
 * alone, without a limit on points; then all of them as fast as they go, under the limits that a server has by itself.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, seedIfEmpty } from '../../src/app';
import { builtCommand, type ServedProcess, serveInProcess } from '../http/served-process';
import { SEEDS } from '../kept/facts';
import { ANSWERED_IN_PLACE, ATTACKS } from './attacks';
import { type Reply, Stranger } from './stranger';
import type { TrialOptions } from './trial';

/** What must hold. A machine with other work now and then takes longer by itself, so each attack has its rounds, and the best counts. */
const REFUSED_WITHIN_MS = 300;
const MOST_MEMORY_MB = 512;

const SMALL = {
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ role(ref: "Data Analyst") { title progressions(first: 3) { totalCount } } }' }),
} as const;

/** `data` names the folder of another store; `rounds` is how often each attack is sent, `seconds` how long the flood lasts. */
export async function run({ rounds = 3, seconds = 20, data, tell }: TrialOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  try {
    if (data !== undefined) cpSync(data, folder, { recursive: true });
    else {
      const store = await openStore({ dataDir: folder, neo4j: null });
      await seedIfEmpty(store, SEEDS);
      await store.close();
    }
    const kinds = await served(folder, { POINTS_PER_MINUTE: '1000000000000' }, (server) =>
      oneByOne(server, rounds, tell),
    );
    const flood = await served(folder, {}, (server) => flooded(server, seconds, tell));
    const memory = Math.max(kinds.memoryMb, flood.memoryMb);
    if (data === undefined && memory > MOST_MEMORY_MB) throw new Error(`The server took ${memory} MB.`);
    return { kinds, flood };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function served<T>(
  folder: string,
  environment: Record<string, string>,
  use: (server: ServedProcess) => Promise<T>,
) {
  const limits = { LOG_LEVEL: 'error', LONGEST_WAIT_MS: '', CONNECTIONS_PER_ADDRESS: '', ...environment };
  const server = await serveInProcess(folder, limits, [], builtCommand('serve'));
  try {
    const found = await use(server);
    const wrong = server
      .printed()
      .split('\n')
      .filter((line) => line.includes('"level":"error"'));
    if (wrong.length > 0)
      throw new Error(`The server met errors that nobody foresaw:\n${wrong.slice(0, 3).join('\n')}`);
    return { ...found, memoryMb: mostMemory(server) };
  } finally {
    server.process.kill('SIGKILL');
    await server.ended;
  }
}

/** Most memory that a process has ever had at once, MB. */
function mostMemory({ process: { pid } }: ServedProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
}

async function oneByOne(server: ServedProcess, rounds: number, tell: TrialOptions['tell']) {
  const attacker = new Stranger(server.url, '127.0.0.1');
  const others = beginAsking(server.url, 25);
  const kinds: Record<string, object> = {};
  const wrong: string[] = [];
  for (const [kind, attacks] of Object.entries(ATTACKS)) {
    const replies: Reply[] = [];
    for (const [place, attack] of attacks.entries()) {
      const own: Reply[] = [];
      for (let round = 0; round < (kind === 'injection' ? Math.min(2, rounds) : rounds); round++)
        own.push(await attacker.send(attack));
      replies.push(...own);
      // What is answered is no refusal, and may take as long as its search.
      const best = Math.min(...own.map(({ code, milliseconds }) => (code === null ? 0 : milliseconds)));
      const bad = own.find((reply) => !(ANSWERED_IN_PLACE.has(kind) && reply.status === 200) && !isRefusal(reply));
      if (bad !== undefined)
        wrong.push(
          `${kind} ${place}: status ${bad.status}, code ${bad.code}, ${attack.method} ${attack.path.slice(0, 60)} ${String(attack.body).slice(0, 80)}`,
        );
      if (best > REFUSED_WITHIN_MS) wrong.push(`${kind} ${place}: ${Math.round(best)} ms`);
    }
    const refusals = replies.filter(({ code }) => code !== null);
    kinds[kind] = { ...figuresOf(refusals), answered: replies.length - refusals.length };
    tell(`${kind}: ${JSON.stringify(kinds[kind])}`);
  }
  const slow = await slowSockets(server, tell);
  attacker.close();
  const beside = await others.end();
  if (beside.failed > 0) wrong.push(`${beside.failed} of others were not answered`);
  if (wrong.length > 0) throw new Error(`Not refused, or late:\n${wrong.join('\n')}`);
  return { kinds, slow, others: beside };
}

/** Headers and bodies that never end, and more connections than one address may have. */
async function slowSockets({ url }: ServedProcess, tell: TrialOptions['tell']) {
  const attacker = new Stranger(url, '127.0.0.3');
  const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  const replies = await Promise.all([
    ...Array.from({ length: 100 }, () => attacker.trickle(`${head}X-Slow: `)),
    ...Array.from({ length: 100 }, () => attacker.trickle(`${head}Content-Length: 10000\r\n\r\n{"query":"`)),
  ]);
  const more = new Stranger(url, '127.0.0.4');
  const crowd = await Promise.all(Array.from({ length: 500 }, () => more.trickle(`${head}X-Slow: `)));
  const refused = crowd.filter(({ status }) => status === 429 || status === 0);
  const slow = { cutOff: figuresOf(replies), tooManyConnections: figuresOf(refused) };
  tell(`slow sockets: ${JSON.stringify(slow)}`);
  if (replies.some(({ status }) => status !== 408)) throw new Error('A slow client was not cut off with 408.');
  if (refused.length < 200) throw new Error(`Of 500 connections of one address, only ${refused.length} were refused.`);
  return slow;
}

/** All attacks at once from one address, over fifty connections, under the usual limits. */
async function flooded(server: ServedProcess, seconds: number, tell: TrialOptions['tell']) {
  const attacker = new Stranger(server.url, '127.0.0.1', 50);
  const attacks = Object.entries(ATTACKS).flatMap(([kind, each]) => (kind === 'injection' ? each.slice(0, 200) : each));
  const others = beginAsking(server.url, 100);
  const end = performance.now() + seconds * 1000;
  const counts: Record<string, number> = {};
  let next = 0;
  const flood = Array.from({ length: 50 }, async () => {
    while (performance.now() < end) {
      const { status } = await attacker.send(attacks[next++ % attacks.length]!);
      counts[status] = (counts[status] ?? 0) + 1;
    }
  });
  await Promise.all(flood);
  attacker.close();
  const beside = await others.end();
  tell(`flood: ${JSON.stringify({ answers: counts, others: beside })}`);
  // Those who are told to come again in two seconds are answered then.
  if (beside.failed > 0 || beside.busy > beside.asked / 5)
    throw new Error(`Of ${beside.asked}, ${beside.failed} were not answered, and ${beside.busy} told to come again.`);
  return { answers: counts, others: beside };
}

/** Somebody else who asks little, again and again. */
function beginAsking(url: string, everyMs: number) {
  const other = new Stranger(url, '127.0.0.2');
  const replies: Reply[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      replies.push(await other.send(SMALL));
      await sleep(everyMs);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await asking;
      other.close();
      const busy = replies.filter(({ status }) => status === 503).length;
      const failed = replies.filter(({ status }) => status !== 200).length - busy;
      const sorted = replies.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
      const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
      return { asked: replies.length, busy, failed, medianMs: at(0.5), p99Ms: at(0.99), slowestMs: at(1) };
    },
  };
}

function isRefusal({ status, code }: Reply): boolean {
  return status >= 400 && status < 500 && code !== null;
}

function figuresOf(replies: readonly Reply[]) {
  const slowestMs = Math.round(Math.max(...replies.map(({ milliseconds }) => milliseconds)));
  const statuses = [...new Set(replies.map(({ status }) => status))].sort();
  const codes = [...new Set(replies.flatMap(({ code }) => code ?? []))].sort();
  return { sent: replies.length, slowestMs, statuses, codes };
}
