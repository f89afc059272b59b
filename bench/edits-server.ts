/**
 * A server to edit, in a process of its own: `edits-server.ts <folder of an embedded store>`, with `--expose-gc`. Tells its address
 * and a key for editors, and how it fares whenever it is asked.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import pino from 'pino';
import { addKey, type GraphEvent, openAtlas, openStore } from '../src/app';
import { createHttpServer } from '../src/http';

/** What the server tells of itself. */
export interface ServerState {
  /** Processor time so far, of all its threads, milliseconds. */
  readonly cpuMs: number;
  /** Since it was last asked, milliseconds by the clock. */
  readonly longestPauseMs: number;
  readonly p99PauseMs: number;
  /** MiB, after a collection if one was asked for. */
  readonly heapMiB: number;
  readonly buffersMiB: number;
  readonly residentMiB: number;
  /** How often each thing happened to the graph since it was last asked. */
  readonly events: Readonly<Record<string, number>>;
}

/** How finely pauses are measured. */
const RESOLUTION_MS = 1;

async function start(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir, neo4j: null });
  const events: Record<string, number> = {};
  const tell = (event: GraphEvent) => {
    events[event.kind] = (events[event.kind] ?? 0) + 1;
  };
  const atlas = await openAtlas(store, { prepare: true, dataDir, tell });
  const { key } = await addKey(store.records, { name: `bench-${process.pid}`, scope: 'editor' });
  const config = {
    port: 0,
    host: '127.0.0.1',
    executor: 'jit',
    introspection: true,
    development: false,
    pointsPerMinute: 1e12,
    keyPointsPerMinute: 1e12,
    // Others may have most of the machine.
    longestWaitMs: 60_000,
  } as const;
  const server = await createHttpServer({ atlas, config, logger: pino({ level: 'silent' }) });
  const url = await server.listen();
  const pauses = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  pauses.enable();
  process.on('message', ({ collect }: { collect: boolean }) => {
    const [longest, p99] = [pauses.max / 1e6, pauses.percentile(99) / 1e6];
    if (collect) for (let round = 0; round < 2; round++) (globalThis as { gc?: () => void }).gc?.();
    const { user, system } = process.cpuUsage();
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    const MiB = 2 ** 20;
    const state: ServerState = {
      cpuMs: (user + system) / 1000,
      longestPauseMs: longest - RESOLUTION_MS,
      p99PauseMs: p99 - RESOLUTION_MS,
      heapMiB: heapUsed / MiB,
      buffersMiB: arrayBuffers / MiB,
      residentMiB: rss / MiB,
      events: { ...events },
    };
    for (const name of Object.keys(events)) delete events[name];
    process.send?.(state);
    setTimeout(() => pauses.reset(), 5);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url, key });
}

void start(process.argv[2] as string);
