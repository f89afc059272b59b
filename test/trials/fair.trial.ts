/**
 * `npm run build && npm run trials -- fair --data STORE`: one client asks for as much as it can, and others ask small things. Says how long these wait, what
 * the server's memory grows to, with the settings of memory that `npm start` and the image give, and how soon it is at rest once the client has left. `STORE` is a folder with a store; better of all sources.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtCommand, type ServedProcess, serveInProcess } from '../http/served-process';
import { evaluate, TOOLS } from '../tools/evaluate';
import type { Attack } from './attacks';
import { Stranger } from './stranger';
import type { TrialOptions } from './trial';

/** What must hold, milliseconds and megabytes. Where other work runs on the machine, more time is no fault of the server. */
const LIMITS = Object.freeze({ health: 200, routes: 500, memoryMb: 900, restMs: 2_000 });

const graphql = (query: string): Attack => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});

const bridges = (seed: number): Attack =>
  graphql(
    `{ bridgingSkills(first: 1, input: {schemes: [ESCO], seed: ${seed}, minSupport: 1, minLift: 0.5, neighbours: 100, importance: OPTIONAL}) { nodes { betweenness } } }`,
  );

const dearSearch = (turn: number): Attack =>
  graphql(
    `{ reachableRoles(first: 1, input: {from: "${['nurse', 'teacher', 'cook'][turn % 3]}", withinYears: ${30 + (turn % 10)}}) { totalCount } }`,
  );

const PAIRS = [
  ['nurse', 'data analyst'],
  ['Back-End Developer', 'Cloud Architect'],
  ['teacher', 'UX Designer'],
  ['accountant', 'product manager'],
];
const small = (turn: number): Attack => {
  const [from, to] = PAIRS[turn % PAIRS.length]!;
  return graphql(`{ routes(input: {from: "${from}", to: "${to}"}) { ... on RouteSet { routes { years } } } }`);
};
const HEALTH: Attack = { method: 'GET', path: '/healthz', headers: {}, body: '' };

/** `seconds` is how long each flood lasts at most. */
export async function run({ seconds = 15, data, tell }: TrialOptions) {
  if (data === undefined) throw new Error('Name the folder of a store: --data STORE.');
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  cpSync(data, folder, { recursive: true });
  // A machine with other work has long turns that are no fault of the server: it would turn requests away for them.
  const malloc = evaluate(TOOLS, 'malloc.mjs', 'tool.MALLOC') as Readonly<Record<string, string>>;
  const environment = { ...malloc, LOG_LEVEL: 'error', POINTS_PER_MINUTE: '100000000', LONGEST_WAIT_MS: '5000' };
  const server = await serveInProcess(folder, environment, [], builtCommand('serve'));
  try {
    const alone = await others(server, 5, async () => undefined);
    tell(`alone: ${JSON.stringify(alone)}`);
    const found: Record<string, object> = {};
    for (const [name, count, kind] of [
      ['30 bridgingSkills', 30, bridges],
      ['200 bridgingSkills', 200, bridges],
      ['24 dear searches, kept open', 24, dearSearch],
    ] as const) {
      const isKept = kind === dearSearch;
      const busy = await others(server, seconds, (until) => flood(server.url, count, kind, isKept, until));
      const restMs = await untilAtRest(server);
      await sleep(2_000);
      const after = { memoryMb: memoryMb(server), restMs };
      found[name] = { ...busy, after };
      tell(`${name}: ${JSON.stringify(found[name])}`);
      if (busy.memoryMb > LIMITS.memoryMb) throw new Error(`${name}: ${busy.memoryMb} MB.`);
      if (busy.refused > 0) throw new Error(`${name}: ${busy.refused} small questions of another client were refused.`);
    }
    return { alone, ...found, limits: LIMITS };
  } finally {
    server.process.kill('SIGKILL');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Many questions of one client at once; each is asked again when it is answered, if they are kept open. It leaves at the end. */
async function flood(
  url: string,
  count: number,
  kind: (turn: number) => Attack,
  isKept: boolean,
  until: Promise<void>,
) {
  const client = new Stranger(url, '127.0.0.66', count);
  let isOver = false;
  void until.then(() => {
    isOver = true;
  });
  let turn = 0;
  const all = Array.from({ length: count }, async () => {
    do {
      const { status } = await client.send(kind(++turn));
      if (status !== 200) await sleep(50);
    } while (isKept && !isOver);
  });
  await Promise.race([until, Promise.all(all)]);
  client.close();
}

/** How others fare while `meanwhile` goes on: the least, the middle and the last percentiles of their waits, milliseconds. */
async function others(server: ServedProcess, seconds: number, meanwhile: (until: Promise<void>) => Promise<void>) {
  const end = performance.now() + 1_000 * seconds;
  const asking = meanwhile(sleep(1_000 * seconds));
  const waits = { health: [] as number[], routes: [] as number[] };
  let refused = 0;
  let most = 0;
  const ask = async (address: string, kind: keyof typeof waits, next: (turn: number) => Attack) => {
    const client = new Stranger(server.url, address);
    for (let turn = 0; performance.now() < end; turn++) {
      const { status, milliseconds } = await client.send(next(turn));
      waits[kind].push(milliseconds);
      if (status !== 200) refused++;
      most = Math.max(most, memoryMb(server));
      await sleep(25);
    }
    client.close();
  };
  await Promise.all([ask('127.0.0.77', 'health', () => HEALTH), ask('127.0.0.78', 'routes', small)]);
  await asking;
  return { health: percentiles(waits.health), routes: percentiles(waits.routes), refused, memoryMb: most };
}

/** Milliseconds until the server takes less than a tenth of a processor, over half a second. */
async function untilAtRest(server: ServedProcess): Promise<number> {
  const began = performance.now();
  for (;;) {
    const before = processorMs(server);
    const since = performance.now();
    await sleep(500);
    if (processorMs(server) - before < 0.1 * (performance.now() - since)) return Math.round(since - began);
    if (since - began > 60_000) return Number.POSITIVE_INFINITY;
  }
}

const percentiles = (waits: number[]) => {
  waits.sort((a, b) => a - b);
  const at = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0);
  return { asked: waits.length, p50: at(0.5), p99: at(0.99), most: at(1) };
};

function processorMs({ process: { pid } }: ServedProcess): number {
  const parts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return 10 * (Number(parts[11]) + Number(parts[12]));
}

function memoryMb({ process: { pid } }: ServedProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
