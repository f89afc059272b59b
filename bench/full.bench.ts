/** What it takes to hold every source at once: imports, start, memory, routes and searches. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Atlas, openAtlas, openStore } from '../src/app';
import { IMPORTS, type Journey, journeys, mixedQueries, SEARCHES } from './every-source';
import { inMs, table, timed, writeResults } from './harness';
import { build, type Served, secondsOf, serve } from './served';

const STARTS = 3;
const JOURNEYS = 60;
const REQUESTS = 200;
const PROFILE = { competencies: ['Python', 'SQL', 'Docker', 'Java'].map((ref) => ({ ref })) };

/** Measures, and writes bench/results/full.md. */
export async function run(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-bench-'));
  try {
    build();
    const imported = importAll(dataDir);
    const asked = await askInProcess(dataDir);
    const served = await startAndAsk(dataDir, asked.journeys);
    const about =
      'The seeds, O*NET 29.3, OEWS May 2025, ESCO 1.2.0, the crosswalk and observed moves in one embedded store. Imports: the\n' +
      'command line, each in a process of its own. Start: the built server, until it says that it is ready, once without the file\n' +
      'that keeps its graph and once with it; memory as the system counts it. Routes and searches: the use cases in process, each\n' +
      'case its fastest of three rounds. 1 MiB = 1.049 MB.';
    const sections = [
      table(['graph', ''], asked.counts),
      table(['import', 's'], imported),
      table(['server', 'best', 'worst', 'limit'], served),
      table(['what', 'median ms', 'p95 ms', 'cases'], asked.times),
    ];
    writeResults('full', [about, ...sections].join('\n\n'));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function importAll(dataDir: string): string[][] {
  const seconds = IMPORTS.map((words) => secondsOf(dataDir, ...words));
  const total = seconds.reduce((sum, each) => sum + each, 0);
  const rows = IMPORTS.map((words, i) => [words.slice(0, 2).join(' '), (seconds[i] ?? 0).toFixed(1)]);
  return [...rows, ['all (limit 300)', total.toFixed(1)]];
}

async function askInProcess(dataDir: string) {
  const store = await openStore({ dataDir, neo4j: null });
  const atlas = await openAtlas(store);
  const { graph } = atlas.snapshot();
  const pairs = journeys(atlas, JOURNEYS);
  const counts = [
    ['roles', graph.roles.length],
    ['competencies', graph.competencies.length],
    ['requirements', graph.requirements.count],
    ['progressions', graph.progressions.count],
  ].map(([what, count]) => [String(what), count?.toLocaleString('en-US') ?? '']);
  const times = timesOf(atlas, pairs);
  await atlas.close();
  await store.close();
  return { journeys: pairs, counts, times };
}

function timesOf(atlas: Atlas, pairs: readonly Journey[]): string[][] {
  const additive = { rankBy: 'TIME', first: 10, skillMemory: 'PREVIOUS_ROLE', stepDown: 'ANY' } as const;
  const search = (text: string) => atlas.snapshot().graph.text.search(text, { limit: 10 });
  const rows: [string, ReturnType<typeof timed>][] = [
    ['10 routes, additive, no profile', timed(pairs, (pair) => atlas.snapshot().routes({ ...pair, ...additive }))],
    [
      '10 routes, additive, warm profile',
      timed(pairs, (pair) => atlas.snapshot().routes({ ...pair, ...additive, profile: PROFILE })),
    ],
    ['every role you could come to', timed(pairs, ({ from }) => atlas.snapshot().reachableRoles({ from }))],
    [
      'the same, within 50 years',
      timed(pairs, ({ from }) => atlas.snapshot().reachableRoles({ from, withinYears: 50 })),
    ],
    ['every role that people come from', timed(pairs, ({ to }) => atlas.snapshot().feederRoles({ to }))],
    ['trade-offs', timed(pairs, (pair) => atlas.snapshot().tradeOffs(pair))],
    ['search, ten best', timed(SEARCHES, search)],
  ];
  return rows.map(([what, { medianMs, p95Ms, count }]) => [what, inMs(medianMs), inMs(p95Ms), String(count)]);
}

/** Starts that build the graph, and starts that read it from the file which an earlier one kept. */
async function startAndAsk(dataDir: string, pairs: readonly Journey[]): Promise<string[][]> {
  const file = join(dataDir, 'graph.embedded.start');
  const building = await startsOf(dataDir, pairs, file, () => rmSync(file, { force: true }));
  const reading = await startsOf(dataDir, pairs, file, () => {});
  const bytes = statSync(file).size;
  const command = [...Array(STARTS)].map(() => secondsOf(dataDir, 'routes', 'Back-End Developer', 'Cloud Architect'));
  return [
    ...rowsOf('built', building, { ready: '6', resident: '668 (700 MB)' }),
    ...rowsOf('from the file', reading, { ready: '1', resident: '350' }),
    row('the file, MB', [bytes / 1e6], 1, ''),
    row('command "routes" with the file, s', command, 2, ''),
  ];
}

interface Start {
  readonly ready: number;
  readonly cpu: number;
  readonly resident: number;
  readonly afterRequests: number;
  readonly most: number;
}

async function startsOf(
  dataDir: string,
  pairs: readonly Journey[],
  file: string,
  prepare: () => void,
): Promise<readonly Start[]> {
  const starts: Start[] = [];
  for (let turn = 0; turn < STARTS; turn++) {
    prepare();
    const server = await serve(dataDir);
    try {
      const [ready, cpu, resident] = [server.secondsToReady, server.cpuSeconds(), server.residentMiB()];
      await sendAll(server, pairs);
      while (!existsSync(file)) await sleep(50);
      starts.push({ ready, cpu, resident, afterRequests: server.residentMiB(), most: server.mostResidentMiB() });
    } finally {
      await server.stop();
    }
  }
  return starts;
}

function rowsOf(how: string, starts: readonly Start[], limits: { readonly ready: string; readonly resident: string }) {
  const of = (figure: keyof Start) => starts.map((start) => start[figure]);
  return [
    row(`${how}: ready, s`, of('ready'), 2, limits.ready),
    row(`${how}: processor time until ready, s`, of('cpu'), 2, ''),
    row(`${how}: resident memory when ready, MiB`, of('resident'), 0, limits.resident),
    row(`${how}: resident memory after ${REQUESTS} mixed queries, MiB`, of('afterRequests'), 0, '668 (700 MB)'),
    row(`${how}: most resident memory, MiB`, of('most'), 0, ''),
  ];
}

function row(what: string, values: readonly number[], digits: number, limit: string): string[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [what, (sorted[0] ?? 0).toFixed(digits), (sorted.at(-1) ?? 0).toFixed(digits), limit];
}

async function sendAll(server: Served, pairs: readonly Journey[]): Promise<void> {
  for (const asked of mixedQueries(REQUESTS, pairs)) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    const text = await response.text();
    if (!response.ok || text.includes('"errors"')) throw new Error(`${asked.query}\n${text.slice(0, 500)}`);
  }
}
