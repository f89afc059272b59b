/** What a start takes that finds its graph in the start file: with our careers alone, and with all sources. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { IMPORTS } from './every-source';
import { table, writeResults } from './harness';
import { build, type Served, secondsOf, serve } from './served';

const ROUNDS = Number(process.env.START_ROUNDS ?? 3);
/** What a server still does once it is ready is done after so long. */
const REST_MS = 10_000;

interface Start {
  readonly cpuMs: number;
  readonly seconds: number;
  readonly residentMiB: number;
  readonly restingMiB: number;
}

/** Measures into bench/results/start.md. `EDITS_STORE`: a store to copy instead of importing all sources. */
export async function run(): Promise<void> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-start-'));
  const stores = { seeds: join(folder, 'seeds'), all: join(folder, 'all') };
  try {
    secondsOf(stores.seeds, 'seed');
    const known = process.env.EDITS_STORE;
    if (known !== undefined) cpSync(known, stores.all, { recursive: true });
    else for (const words of IMPORTS) secondsOf(stores.all, ...words);
    for (const store of Object.values(stores)) await keepGraph(store);
    const starts: Record<keyof typeof stores, Start[]> = { seeds: [], all: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of ['seeds', 'all'] as const) starts[name].push(await measured(stores[name]));
    }
    const least = (of: readonly Start[], figure: keyof Start) => Math.min(...of.map((each) => each[figure]));
    const row = (name: string, of: readonly Start[]) => [
      name,
      least(of, 'cpuMs').toFixed(0),
      least(of, 'seconds').toFixed(2),
      Math.max(...of.map((each) => each.residentMiB)).toFixed(0),
      Math.max(...of.map((each) => each.restingMiB)).toFixed(0),
    ];
    const ratio = least(starts.all, 'cpuMs') / least(starts.seeds, 'cpuMs');
    writeResults(
      'start',
      [
        `Starts of the built server that find their graph in the start file, ${ROUNDS} of each in turn: the least time, the most memory. Processor time until the server is ready, of all its threads.`,
        table(
          ['start', 'processor ms', 'seconds', 'resident MiB when ready', `resident MiB ${REST_MS / 1000} s later`],
          [row('our careers', starts.seeds), row('all sources', starts.all)],
        ),
        `All sources take ${ratio.toFixed(2)} times the processor time of our careers alone.`,
      ].join('\n\n'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Serves a store until its graph is kept. */
async function keepGraph(store: string): Promise<void> {
  const served = await serve(store);
  while (!existsSync(join(store, 'graph.embedded.start'))) await sleep(200);
  await rested(served);
  await served.stop();
}

async function measured(store: string): Promise<Start> {
  const served = await serve(store);
  const [cpuMs, residentMiB] = [served.cpuSeconds() * 1000, served.residentMiB()];
  await sleep(REST_MS);
  const restingMiB = served.residentMiB();
  await served.stop();
  return { cpuMs, seconds: served.secondsToReady, residentMiB, restingMiB };
}

/** Waits until a server has nothing more to do. */
async function rested(served: Served): Promise<void> {
  for (let before = 0; served.cpuSeconds() - before > 0.1; ) {
    before = served.cpuSeconds();
    await sleep(1000);
  }
}
