/**
 * How much room and time a graph takes on the embedded path, by its size: `npm run bench -- capacity`. Each size runs in a process of its own.
 * The largest takes 20 GB of disk and memory and half an hour; CAPACITY_ROLES="2000,20000" names other sizes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CapacityFigures } from './capacity-process';
import { inMs, table, writeResults } from './harness';

const ROLES = (process.env.CAPACITY_ROLES ?? '2000,20000,100000').split(',').map(Number);
const PROGRESSIONS_A_ROLE = 50;
const HEAP_MB = 12_000;

export async function run(): Promise<void> {
  const sizes = ROLES.map(measured);
  const row = (what: string, value: (size: CapacityFigures) => string) => [what, ...sizes.map(value)];
  const perRole = (bytes: number, { roles }: CapacityFigures) => `${Math.round(bytes / roles).toLocaleString('en-US')}`;
  const rows = [
    row('roles', ({ roles }) => roles.toLocaleString('en-US')),
    row('progressions', ({ progressions }) => progressions.toLocaleString('en-US')),
    row('requirements', ({ requirements }) => requirements.toLocaleString('en-US')),
    row('write all, s', ({ write }) => inSeconds(write)),
    row('file of the store, MB', ({ storeFile }) => inMegabytes(storeFile)),
    row('open the store, s', ({ open }) => inSeconds(open)),
    row('memory of the process then, MB', ({ openMemory }) => inMegabytes(openMemory)),
    row('read and project, s', ({ load }) => inSeconds(load)),
    row('memory of the graph, MB', ({ graphMemory }) => inMegabytes(graphMemory)),
    row('the same by role, bytes', (size) => perRole(size.graphMemory, size)),
    row('work out what searches need, s', ({ prepare }) => inSeconds(prepare)),
    row('memory of the graph then, MB', ({ preparedMemory }) => inMegabytes(preparedMemory)),
    row('file for the next start, MB', ({ startFile }) => inMegabytes(startFile)),
    row('write it, s', ({ startFileWrite }) => inSeconds(startFileWrite)),
    row('read it, s', ({ startFileRead }) => inSeconds(startFileRead)),
    row('an edit in the store, ms', ({ edit }) => inMs(edit)),
    row('5 routes, median ms', ({ routeMedian }) => inMs(routeMedian)),
    row('5 routes, p95 ms', ({ routeP95 }) => inMs(routeP95)),
    row('most resident memory, MB', ({ mostResident }) => inMegabytes(mostResident)),
  ];
  const head =
    'Synthetic worlds (`synthetic-graph.ts`, seed 7) written to an embedded store, read, projected and asked.';
  writeResults('capacity', `${head}\n\n${table(['what', ...sizes.map(() => '')], rows)}`);
}

function measured(roles: number): CapacityFigures {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-bench-'));
  const hook = join(__dirname, '..', 'tools', 'typescript-hook.cjs');
  const script = join(__dirname, 'capacity-process.ts');
  const options = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--require', hook, script];
  try {
    const { stdout, status } = spawnSync(
      process.execPath,
      [...options, String(roles), String(PROGRESSIONS_A_ROLE), join(folder, 'store')],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (status !== 0) throw new Error(`The world of ${roles} roles failed.`);
    return JSON.parse(stdout) as CapacityFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toPrecision(3);
}

function inMegabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en-US');
}
