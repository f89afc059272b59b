/**
 * Routes at a fixed rate, each between another pair of roles: how many are answered, how many are shed, and how long answers take. What a
 * question takes of the processor says what rate one process can answer at most.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomNumbers } from '../src/domain';
import { IMPORTS } from './every-source';
import { inMs, quantile, table, writeResults } from './harness';
import type { LoadPlan, LoadResult } from './load-generator';
import { build, secondsOf } from './served';
import { told } from './told';

const SECONDS = Number(process.env.LOAD_SECONDS ?? 10);
/** Pairs of roles; fewer than are asked, since people also ask what others asked. */
const PAIRS = Number(process.env.LOAD_PAIRS ?? 5_000);
const CONNECTIONS = 64;
const CLOSED = 4;

/** README's question. */
const ROUTES = `query ($from: String!, $to: String!) { routes(input: { from: $from, to: $to, first: 1 }) { ... on RouteSet { verdict
  routes { years odds why steps { to { title } years entry { credentials { name held yearsLeft } } } } } ... on NoRoute { reason relaxation } } }`;

/** What is measured: a store and the rate that it should bear. */
const WORLDS = [
  { name: 'our careers', store: 'seeds', rates: [200, 500, 1_000] },
  { name: 'all sources', store: 'all', rates: [100, 200, 400] },
] as const;

/** Measures into bench/results/open-loop.md. `EDITS_STORE`: a store to copy instead of importing all sources. */
export async function run(): Promise<void> {
  const others = loadavg()[0]!;
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-open-loop-'));
  try {
    build();
    const stores = { seeds: join(folder, 'seeds'), all: join(folder, 'all') };
    secondsOf(stores.seeds, 'seed');
    const known = process.env.EDITS_STORE;
    if (known !== undefined) cpSync(known, stores.all, { recursive: true });
    else for (const words of IMPORTS) secondsOf(stores.all, ...words);
    const rows: string[][] = [];
    for (const { name, store, rates } of WORLDS) rows.push(...(await measured(name, stores[store], rates)));
    const header = [
      'careers',
      'offered/s',
      'answered/s',
      'shed/s',
      'lost',
      'p50 ms',
      'p99 ms',
      'processor ms',
      'late ms',
    ];
    const about = `README's question for routes with ${PAIRS} pairs of roles; ${SECONDS} seconds each. First as many as ${CLOSED} connections can ask, each after its last answer, then at a fixed rate, where times count from the moment when each was due. "processor ms": of the server, all its threads, for each that was answered; one process can answer no more than 1,000 divided by that in a second, and less where others share its core. "late": how late the client itself was at most. Server and client share the machine; its load before was ${others.toFixed(1)}.`;
    writeResults('open-loop', `${about}\n\n${table(header, rows)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(name: string, store: string, rates: readonly number[]): Promise<string[][]> {
  const [server, loader] = [started('http-server.ts', ['ours', store]), started('load-generator.ts', [])];
  try {
    const { url } = (await told(server)) as { url: string };
    const port = Number(new URL(url).port);
    const requests = await pairs(url);
    const load = (perSecond: number | null, connections: number) =>
      asked<LoadResult>(loader, { port, requests, perSecond, seconds: SECONDS, connections } satisfies LoadPlan);
    await rested(server);
    // Prices that all questions share are made by the first ones.
    await load(null, CLOSED);
    const rows: string[][] = [];
    for (const rate of [null, ...rates]) {
      const before = await cpuMs(server);
      const result = await load(rate, rate === null ? CLOSED : CONNECTIONS);
      const { good, refused, other, times, seconds, latestMs } = result;
      const each = ((await cpuMs(server)) - before) / good;
      const perSecond = (count: number) => (count / seconds).toFixed(0);
      const figures = [quantile(times, 0.5), quantile(times, 0.99), each, latestMs].map(inMs);
      rows.push([name, `${rate ?? 'all it can'}`, perSecond(good), perSecond(refused), `${other}`, ...figures]);
      console.error(rows.at(-1)!.join(' | '));
    }
    return rows;
  } finally {
    server.kill();
    loader.kill();
  }
}

/** Requests between random pairs of our roles and, where there are any, of O*NET's. */
async function pairs(url: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const query = `{ roles(first: 100, after: ${JSON.stringify(after)}, filter: { schemes: [ATLAS, ONET] }) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: { roles: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    };
    ids.push(...data.roles.nodes.map(({ id }) => id));
    if (!data.roles.pageInfo.hasNextPage) break;
    after = data.roles.pageInfo.endCursor;
  }
  const random = randomNumbers(3);
  const any = () => ids[Math.floor(random() * ids.length)]!;
  return Array.from({ length: PAIRS }, () => post({ from: any(), to: any() }));
}

function post(variables: object): string {
  const body = JSON.stringify({ query: ROUTES, variables });
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function started(file: string, args: readonly string[]): ChildProcess {
  return fork(join(__dirname, file), [...args], {
    execArgv: ['--require', join(__dirname, '..', 'tools', 'typescript-hook.cjs')],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Waits until a server has nothing more to do. */
async function rested(server: ChildProcess): Promise<void> {
  for (let before = Number.NEGATIVE_INFINITY; ; ) {
    const now = await cpuMs(server);
    if (now - before < 100) return;
    before = now;
    await sleep(1000);
  }
}

async function cpuMs(server: ChildProcess): Promise<number> {
  return (await asked<{ cpuMicroseconds: number }>(server, 'cpu')).cpuMicroseconds / 1000;
}

async function asked<T>(child: ChildProcess, message: object | string): Promise<T> {
  child.send(message);
  return (await told(child)) as T;
}
