/** What edits of the graph of all sources take: until their editor sees them, until others do, in memory and pauses. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EditedServer, startEditedServer } from './edited-server';
import type { ServerState } from './edits-server';
import { IMPORTS } from './every-source';
import { inMs, quantile, table, writeResults } from './harness';
import { type Edit, kindsOfEdits, type RoleWorld } from './kinds-of-edits';
import { build, secondsOf } from './served';

const EDITS = Number(process.env.EDITS ?? 1000);
/** Of each kind, edits that have the server to themselves. */
const SINGLE = Number(process.env.EDITS_SINGLE ?? 5);
/** In the row of edits, one in so many makes a role; left out, none. Those after it share the processor with what a new role takes. */
const NEW_ROLE_EVERY = Number(process.env.EDITS_ROLE_EVERY ?? 1_000_000);

/** Measures into bench/results/edits.md. `EDITS_STORE`: a store to copy instead of importing all sources. */
export async function run(): Promise<void> {
  const others = loadavg()[0]!;
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-edits-'));
  let bench: EditedServer | null = null;
  try {
    const known = process.env.EDITS_STORE;
    if (known !== undefined) cpSync(known, folder, { recursive: true });
    else {
      build();
      for (const words of IMPORTS) secondsOf(folder, ...words);
    }
    bench = await startEditedServer(folder);
    const rest = await bench.settled();
    const [ours, onet] = [await bench.world('ATLAS'), await bench.world('ONET')];
    const sections = [
      await first(bench, ours),
      await single(bench, ours, onet),
      ...(await inARow(bench, ours, onet, rest)),
    ];
    const about = `Edits over HTTP of the graph of all sources in an embedded store, from the request to the answer that shows what was edited. "Others": until a reader without a key gets that revision. Processor time is that of the server with all its threads. ${otherWork(others)}`;
    writeResults('edits', [about, ...sections].join('\n\n'));
  } finally {
    bench?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first edit of a claim in a store. */
async function first(bench: EditedServer, ours: readonly RoleWorld[]): Promise<string> {
  const made = await measured(bench, kindsOfEdits(ours, ours).level());
  return table(
    ['the first edit of a claim', 'editor ms', 'others ms', 'processor ms', 'longest pause ms'],
    [['', ...made]],
  );
}

/** One edit: for its editor, for others, and what it took once all work behind it is done. */
async function measured(bench: EditedServer, edit: Edit): Promise<string[]> {
  const before = await bench.state();
  await sleep(20);
  const start = performance.now();
  const { ms, revision } = await bench.edit(edit);
  const others = await bench.othersSee(revision, start);
  await sleep(500);
  const after = await bench.state();
  return [inMs(ms), inMs(others), inMs(after.cpuMs - before.cpuMs), inMs(after.longestPauseMs)];
}

/** Edits each of which has the server to itself. */
async function single(bench: EditedServer, ours: readonly RoleWorld[], onet: readonly RoleWorld[]): Promise<string> {
  const make = kindsOfEdits(ours, onet);
  const rows: string[][] = [];
  for (const next of [
    make.words,
    make.summary,
    make.level,
    make.years,
    make.move,
    make.noMove,
    make.onetLevel,
    make.role,
  ]) {
    const rounds: number[][] = [];
    let kind = '';
    for (let round = 0; round < SINGLE; round++) {
      const edit = next();
      kind = edit.kind;
      rounds.push((await measured(bench, edit)).map(Number));
    }
    const column = (at: number) => rounds.map((figures) => figures[at]!).sort((a, b) => a - b);
    const both = (at: number) => [inMs(quantile(column(at), 0.5)), inMs(column(at).at(-1)!)];
    rows.push([kind, ...both(0), ...both(1), inMs(quantile(column(2), 0.5)), inMs(column(3).at(-1)!)]);
    console.error(rows.at(-1)!.join(' | '));
  }
  return table(
    [
      `single edits, ${SINGLE} of each kind`,
      'editor ms, median',
      'worst',
      'others ms, median',
      'worst',
      'processor ms, median',
      'longest pause ms',
    ],
    rows,
  );
}

const ROUTES = `query ($from: String!, $to: String!) { routes(input: { from: $from, to: $to }) { __typename ... on RouteSet { routes { years } } } }`;

/** Edits one after the other without a pause, each with a search after it, and memory on the way. */
async function inARow(
  bench: EditedServer,
  ours: readonly RoleWorld[],
  onet: readonly RoleWorld[],
  rest: ServerState,
): Promise<string[]> {
  const make = kindsOfEdits(ours, ours);
  const turns = [make.level, make.years, make.move, make.words, make.level, make.noMove, make.summary];
  const times = new Map<string, number[]>();
  const memory: string[][] = [memoryRow('before any edit', rest)];
  let cpuMs = 0;
  let [longest, p99] = [0, 0];
  let [before, seen] = [await bench.settled(), 0];
  memory.push(memoryRow('0', before));
  const lags: number[] = [];
  let watching = Promise.resolve();
  for (let at = 0; at < EDITS; at++) {
    const edit = at % NEW_ROLE_EVERY === NEW_ROLE_EVERY / 2 ? make.role() : turns[at % turns.length]!();
    const start = performance.now();
    const { ms, revision } = await bench.edit(edit);
    await bench.ask(ROUTES, { from: ours[at % ours.length]!.id, to: onet[(7 * at) % onet.length]!.id });
    times.set(edit.kind, [...(times.get(edit.kind) ?? []), ms]);
    if (at % 25 === 10) watching = bench.othersSee(revision, start).then((lag) => void lags.push(lag));
    if (![250, 500, 1000, EDITS].includes(at + 1)) continue;
    await watching;
    const after = await bench.state();
    cpuMs += after.cpuMs - before.cpuMs;
    longest = Math.max(longest, after.longestPauseMs);
    p99 = Math.max(p99, after.p99PauseMs);
    before = await bench.settled();
    cpuMs += before.cpuMs - after.cpuMs;
    memory.push(memoryRow(String(at + 1), before));
    console.error(memory.at(-1)!.join(' | '), after.events);
    seen = at + 1;
  }
  const rows = [...times, ['all', [...times.values()].flat()] as const].map(([kind, all]) => {
    const sorted = [...all].sort((a, b) => a - b);
    return [kind, String(all.length), inMs(quantile(sorted, 0.5)), inMs(quantile(sorted, 0.95)), inMs(sorted.at(-1)!)];
  });
  lags.sort((a, b) => a - b);
  const sums = `Others saw ${lags.length} of these edits after ${inMs(quantile(lags, 0.5))} ms at the median, ${inMs(quantile(lags, 0.95))} ms at the 95th percentile and ${inMs(lags.at(-1) ?? 0)} ms at most. Each edit and the search after it took ${inMs(cpuMs / seen)} ms of processor time with all work behind them. The longest pause of the event loop was ${inMs(longest)} ms by the clock, and 99 in 100 were below ${inMs(p99)} ms.`;
  return [
    table([`${EDITS} edits in a row, each with a search`, 'edits', 'median ms', 'p95 ms', 'worst ms'], rows),
    sums,
    table(['memory after so many edits and searches, MiB', 'heap used', 'buffers', 'resident'], memory),
  ];
}

function memoryRow(what: string, { heapMiB, buffersMiB, residentMiB }: ServerState): string[] {
  return [what, ...[heapMiB, buffersMiB, residentMiB].map((MiB) => MiB.toFixed(0))];
}

function otherWork(load: number): string {
  return `The machine's load before was ${load.toFixed(1)}.`;
}
