/** Requests a second, latency and the server's processor time of three queries over HTTP, beside Apollo Server as shipped. */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource, openStore } from '../src/app';
import { inMs, quantile, table, writeResults } from './harness';
import { PUBLIC_DATA_DIR } from './public-data';
import { told } from './told';

const ONET = join(PUBLIC_DATA_DIR, 'onet-29.3');

interface Load {
  readonly name: string;
  readonly query: string;
  readonly requests: number;
}

const ENDS = 'from: "Web Developers", to: "Computer and Information Systems Managers", first: 10';
const BY_TIME = `${ENDS}, rankBy: TIME, stepDown: ANY`;

/** A question for ten routes. */
const routes = (input: string, fields: string) => `{ routes(input: { ${input} }) { ... on RouteSet { ${fields} } } }`;

const TITLES = 'routes { years steps { to { title } } }';
const SOME = 'exact routes { years why steps { to { title } years learningHours coverage } }';
/** Every figure and sentence of the answer, without the lists of needs. */
const ALL = `exact lowerBound explored revision verdict verdictWhy nearer { role { title } years why } from { asked } to { asked }
  routes { roles { title } cost years learningHours studyYears odds stepDown { step payLostUsd years } payNow { minUsd maxUsd }
    payThen { minUsd maxUsd } earningsForgoneUsd likelihood confidence why
    costs { credential minUsd maxUsd paidBy { name } } money payStart { minUsd } payDipUsd paybackYears hardFacts ownBranch { says } tryFirst thisWeek
    steps { from { title } to { title } kind progression { kind typicalYears confidence } brings odds years learningHours
      entry { door hiredFor studyYears experienceYears searchYears credentials { name kind held yearsLeft } }
      schoolingYears coverage payChangeUsd likelihood likelihoodBasis cost } }`;

const LOADS: readonly Load[] = [
  { name: 'cost of a query', query: '{ queryCost { cost } }', requests: 4000 },
  {
    name: '100 roles x 5 fields',
    query: '{ roles(first: 100) { nodes { id title scheme jobZone typicalPayUsd } } }',
    requests: 4000,
  },
  { name: 'routes: years and titles', query: routes(ENDS, TITLES), requests: 2000 },
  { name: 'routes: some fields', query: routes(ENDS, SOME), requests: 2000 },
  { name: 'routes: all fields', query: routes(ENDS, ALL), requests: 2000 },
  {
    name: 'routes by time, memory of one role: some fields',
    query: routes(`${BY_TIME}, skillMemory: PREVIOUS_ROLE`, SOME),
    requests: 2000,
  },
  { name: 'routes by time, whole-route memory: some fields', query: routes(BY_TIME, SOME), requests: 500 },
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

/**
 * Requests are sent in turns, so that what else the machine does falls on all servers alike. A server counts with its fastest
 * turn, since other work only ever slows it.
 */
const TURNS = 10;

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
    await importSource(store, 'onet', ONET, () => {});
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
    execArgv: ['--require', join(__dirname, '..', 'tools', 'typescript-hook.cjs')],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const { url } = (await told(child)) as { url: string };
  return { variant, process: child, url: url + (variant === 'apollo' ? '/' : '/graphql') };
}

async function measure(servers: readonly Server[], load: Load): Promise<HttpFigures[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const body = JSON.stringify({ query: load.query });
  const turns = servers.map(() => ({ cpu: [] as number[], seconds: [] as number[], times: [] as number[] }));
  for (const { url } of servers) await inParallel(8, load.requests / 4, () => post(agent, url, body));
  const each = load.requests / TURNS;
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [i, server] of servers.entries()) {
      const { cpu, seconds, times } = turns[i] as (typeof turns)[number];
      const cpuBefore = await cpuOf(server.process);
      const began = performance.now();
      await inParallel(8, each, () => post(agent, server.url, body));
      seconds.push((performance.now() - began) / 1000);
      cpu.push((await cpuOf(server.process)) - cpuBefore);
      for (let n = 0; n < each / 4; n++) {
        const start = performance.now();
        await post(agent, server.url, body);
        times.push(performance.now() - start);
      }
    }
  }
  agent.destroy();
  return servers.map(({ variant }, i) => {
    const { cpu, seconds, times } = turns[i] as (typeof turns)[number];
    times.sort((a, b) => a - b);
    return {
      load: load.name,
      variant,
      perSecond: each / Math.min(...seconds),
      cpuMicroseconds: Math.min(...cpu) / each,
      medianMs: quantile(times, 0.5),
      p99Ms: quantile(times, 0.99),
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

/** How often a request is sent again to a server that says it is too busy, beside other work; the quickest turns count. */
const MOST_AGAIN = 60;

async function post(agent: Agent, url: string, body: string): Promise<void> {
  for (let again = 0; ; again++) {
    const { status, text, retryAfter } = await answered(agent, url, body);
    if (status === 200 && !text.includes('"errors"')) return;
    if (status !== 503 || again === MOST_AGAIN) throw new Error(`${status}: ${text.slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 1000 * retryAfter));
  }
}

interface Answered {
  readonly status: number;
  readonly text: string;
  /** Seconds. */
  readonly retryAfter: number;
}

function answered(agent: Agent, url: string, body: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        const retryAfter = Number(response.headers['retry-after'] ?? 1);
        resolve({ status: response.statusCode ?? 0, text, retryAfter });
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

const NAMES: Readonly<Record<Variant, string>> = {
  ours: 'Career Atlas, compiled queries',
  'ours-interpreted': 'Career Atlas, EXECUTOR=js',
  apollo: 'Apollo Server as shipped',
};

export async function run(): Promise<void> {
  const figures = await measureHttp();
  const rows = figures.map((each) => {
    const apollo = figures.find(({ load, variant }) => load === each.load && variant === 'apollo') as HttpFigures;
    return [
      each.load,
      NAMES[each.variant],
      each.perSecond.toFixed(0),
      each.cpuMicroseconds.toFixed(0),
      (each.cpuMicroseconds / apollo.cpuMicroseconds).toFixed(2),
      inMs(each.medianMs),
      inMs(each.p99Ms),
    ];
  });
  const header = [
    'query',
    'server',
    'requests/s',
    'server CPU, us a request',
    'of Apollo as shipped',
    'median ms',
    'p99 ms',
  ];
  const about = `O*NET 29.3, one schema and the same resolvers on all servers. Requests a second and CPU: 8 connections, the fastest of
${TURNS} turns. Milliseconds: one request after another, all turns; client and server share the machine.`;
  writeResults('http', `${about}\n\n${table(header, rows)}`);
}
