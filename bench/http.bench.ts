/** Requests a second, latency and the server's processor time of three queries over HTTP, beside Apollo Server as shipped. */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importOnet, openStore } from '../src/app';

const ROOT = join(__dirname, '..');
const ONET = join(process.env.CAREER_DATA_DIR ?? join(ROOT, '..', 'shared', 'data'), 'onet-29.3');

interface Load {
  readonly name: string;
  readonly query: string;
  readonly requests: number;
}

const LOADS: readonly Load[] = [
  {
    name: '100 roles x 5 fields',
    query: '{ roles(first: 100) { nodes { id title scheme jobZone typicalPayUsd } } }',
    requests: 4000,
  },
  {
    name: 'routes, additive',
    query: `{ routes(input: { from: "Web Developers", to: "Computer and Information Systems Managers", first: 10, skillMemory: PREVIOUS_ROLE }) {
      ... on RouteSet { exact routes { years why steps { to { title } years learningHours coverage } } } } }`,
    requests: 2000,
  },
  {
    name: 'routes, whole-route memory',
    query: `{ routes(input: { from: "Web Developers", to: "Computer and Information Systems Managers", first: 10 }) {
      ... on RouteSet { exact routes { years why steps { to { title } years learningHours coverage } } } } }`,
    requests: 500,
  },
  {
    name: 'role page',
    query: `{ role(ref: "Software Developers") { title summary responsibilities { text }
      requirements(first: 30) { nodes { importance level competency { name } } } pay { minUsd percentile }
      progressions { nodes { typicalYears confidence to { title } } } } }`,
    requests: 3000,
  },
];

export interface HttpFigures {
  readonly load: string;
  readonly variant: Variant;
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const VARIANTS = ['ours', 'ours-interpreted', 'apollo'] as const;
type Variant = (typeof VARIANTS)[number];

/** Requests are sent in turns, so that what else the machine does falls on all servers alike. */
const TURNS = 8;

interface Server {
  readonly variant: Variant;
  readonly process: ChildProcess;
  readonly url: string;
}

/** The figures of every load on every server. */
export async function measureHttp(): Promise<HttpFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-bench-'));
  const servers: Server[] = [];
  try {
    const store = await openStore({ dataDir: join(folder, 'ours'), neo4j: null });
    await importOnet(store, ONET, () => {});
    await store.close();
    for (const variant of VARIANTS) {
      if (variant !== 'ours') cpSync(join(folder, 'ours'), join(folder, variant), { recursive: true });
    }
    for (const variant of VARIANTS) servers.push(await started(variant, join(folder, variant)));
    const figures: HttpFigures[] = [];
    for (const load of LOADS) figures.push(...(await measure(servers, load)));
    return figures;
  } finally {
    for (const server of servers) server.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function started(variant: Variant, dataDir: string): Promise<Server> {
  const child = fork(join(__dirname, 'http-server.ts'), [variant, dataDir], {
    execArgv: ['--require', join(__dirname, 'typescript-hook.cjs')],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const { url } = (await told(child)) as { url: string };
  return { variant, process: child, url: url + (variant === 'apollo' ? '/' : '/graphql') };
}

async function measure(servers: readonly Server[], load: Load): Promise<HttpFigures[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const body = JSON.stringify({ query: load.query });
  const sums = servers.map(() => ({ cpu: 0, seconds: 0, times: [] as number[] }));
  for (const { url } of servers) await inParallel(8, load.requests / 4, () => post(agent, url, body));
  const each = load.requests / TURNS;
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [i, server] of servers.entries()) {
      const sum = sums[i] as (typeof sums)[number];
      const cpuBefore = await cpuOf(server.process);
      const began = performance.now();
      await inParallel(8, each, () => post(agent, server.url, body));
      sum.seconds += (performance.now() - began) / 1000;
      sum.cpu += (await cpuOf(server.process)) - cpuBefore;
      for (let n = 0; n < each / 4; n++) {
        const start = performance.now();
        await post(agent, server.url, body);
        sum.times.push(performance.now() - start);
      }
    }
  }
  agent.destroy();
  return servers.map(({ variant }, i) => {
    const { cpu, seconds, times } = sums[i] as (typeof sums)[number];
    times.sort((a, b) => a - b);
    const quantile = (share: number): number => times[Math.floor(times.length * share)] as number;
    return {
      load: load.name,
      variant,
      perSecond: load.requests / seconds,
      cpuMicroseconds: cpu / load.requests,
      medianMs: quantile(0.5),
      p99Ms: quantile(0.99),
    };
  });
}

async function inParallel(width: number, count: number, work: () => Promise<void>): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: width }, worker));
}

function post(agent: Agent, url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        if (response.statusCode === 200 && !text.includes('"errors"')) resolve();
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send('cpu');
  return ((await told(server)) as { cpuMicroseconds: number }).cpuMicroseconds;
}

function told(server: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    server.once('message', resolve);
    server.once('exit', (status) => reject(new Error(`The server ended with status ${status}.`)));
  });
}

export async function run(): Promise<void> {
  console.table(await measureHttp());
}
