/** How the server behaves at its limit: small reads at a fixed rate, and four times what it can do, with a probe beside it. */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource, openStore } from '../src/app';
import { inMs, quantile, table, writeResults } from './harness';
import type { LoadPlan, LoadResult } from './load-generator';
import { PUBLIC_DATA_DIR } from './public-data';
import { told } from './told';

const SECONDS = Number(process.env.LOAD_SECONDS ?? 10);
const SMALL_READS_A_SECOND = 1_500;
const OVERLOAD = 4;
const PROBES_A_SECOND = 20;

const SMALL_READ = '{ role(ref: "onet/15-1252.00") { title typicalPayUsd } }';
const SEARCH =
  '{ routes(input: { from: "onet/15-1254.00", to: "onet/11-3021.00" }) { ... on RouteSet { verdict routes { years steps { to { title } } } } } }';

/** Measures into bench/results/load.md. `LOAD_STORE`: a store to copy instead of O*NET's. */
export async function run(): Promise<void> {
  const others = loadavg()[0]!;
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-load-'));
  const children: ChildProcess[] = [];
  try {
    await fill(folder);
    const server = started('http-server.ts', ['ours', folder]);
    children.push(server);
    const { url } = (await told(server)) as { url: string };
    const { port } = new URL(url);
    const [loader, prober] = [started('load-generator.ts', []), started('load-generator.ts', [])];
    children.push(loader, prober);
    const load = (query: string, perSecond: number | null, connections: number) =>
      asked(loader, { port: Number(port), requests: [post(query)], perSecond, seconds: SECONDS, connections });
    const probe = () =>
      asked(prober, {
        port: Number(port),
        requests: ['GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'],
        perSecond: PROBES_A_SECOND,
        seconds: SECONDS,
        connections: 4,
      });
    const rows: string[][] = [];
    for (const query of [SMALL_READ, SEARCH]) await load(query, null, 8);
    const reads = await Promise.all([load(SMALL_READ, SMALL_READS_A_SECOND, 64), probe()]);
    rows.push(row(`small reads, ${SMALL_READS_A_SECOND} a second`, ...reads));
    for (const [name, query] of [
      ['small reads', SMALL_READ],
      ['searches for routes', SEARCH],
    ] as const) {
      const peak = await Promise.all([load(query, null, 16), probe()]);
      rows.push(row(`${name}, as many as it can`, ...peak));
      const most = OVERLOAD * (peak[0].good / peak[0].seconds);
      const over = await Promise.all([load(query, most, 1_000), probe()]);
      rows.push(row(`${name}, ${OVERLOAD} times as many`, ...over, over[0].good / peak[0].good));
    }
    const header = [
      'load',
      'good/s',
      'of the peak',
      'refused/s',
      'lost',
      'p50 ms',
      'p99 ms',
      'probe p99 ms',
      'late ms',
    ];
    const about = `Requests at a fixed rate, times from the moment when each was due; ${SECONDS} seconds each. Server, clients and probe share the machine. ${otherWork(others)} "late": how late the client itself was at most.`;
    writeResults('load', `${about}\n\n${table(header, rows)}`);
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What else the machine did. @param load - before the measuring */
function otherWork(load: number): string {
  const said = `Its load before was ${load.toFixed(1)}.`;
  return load < 1 ? said : `${said} So other work had most of it: measure again on a quiet machine before you compare.`;
}

async function fill(folder: string): Promise<void> {
  const known = process.env.LOAD_STORE;
  if (known !== undefined) {
    cpSync(known, folder, { recursive: true });
    return;
  }
  const store = await openStore({ dataDir: folder, neo4j: null });
  await importSource(store, 'onet', join(PUBLIC_DATA_DIR, 'onet-29.3'), () => {});
  await store.close();
}

function row(load: string, result: LoadResult, probes: LoadResult, share?: number): string[] {
  const { good, refused, other, times, seconds, latestMs } = result;
  const perSecond = (count: number) => (count / seconds).toFixed(0);
  return [
    load,
    perSecond(good),
    share === undefined ? '' : `${Math.round(100 * share)} %`,
    perSecond(refused),
    `${other}`,
    inMs(quantile(times, 0.5)),
    inMs(quantile(times, 0.99)),
    inMs(quantile(probes.times, 0.99)),
    inMs(latestMs),
  ];
}

function post(query: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function started(file: string, args: readonly string[]): ChildProcess {
  return fork(join(__dirname, file), [...args], {
    execArgv: ['--require', join(__dirname, '..', 'tools', 'typescript-hook.cjs')],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

async function asked(child: ChildProcess, plan: LoadPlan): Promise<LoadResult> {
  child.send(plan);
  return (await told(child)) as LoadResult;
}
