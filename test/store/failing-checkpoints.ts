/**
 * A process whose checkpoints fail for real, `failing-checkpoints.ts FOLDER`: its files may not grow for a while. Says on stdout, as JSON,
 * what it saw before, meanwhile and afterwards.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Atlas, type GraphEvent, openAtlas } from '../../src/app';
import { createMetrics } from '../../src/http/seeing/metrics';
import { createStore } from '../../src/store';
import { limitFiles } from './small-disk';

const LOG_BYTES = 300_000;

/** What could be seen at one time. */
export interface Seen {
  readonly health: Awaited<ReturnType<Atlas['health']>>;
  /** Metrics of the store's log, by name. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly writeTrouble: string | null;
  /** Bytes of the log's files. */
  readonly logBytes: number;
}

/** What the process says. */
export interface Told {
  readonly most: number;
  readonly before: Seen;
  readonly failing: Seen;
  readonly after: Seen;
  readonly events: readonly GraphEvent[];
}

async function main(dataDir: string): Promise<Told> {
  const opened = async () => {
    const store = createStore({ kind: 'embedded', dataDir, logBytes: LOG_BYTES });
    await store.open();
    return store;
  };
  let written = 0;
  const write = (to: Awaited<ReturnType<typeof opened>>) => {
    const value = `${written} `.padEnd(99_000, 'x');
    return to.records.put({ kind: 'ballast', id: `${written++}`, owner: null, lookUp: null, value, expiresAt: null });
  };
  // A file that is larger than any part of the log: so a limit on the size of files meets the file alone.
  const first = await opened();
  for (let i = 0; i < 12; i++) await write(first);
  await first.close();

  const store = await opened();
  const events: GraphEvent[] = [];
  const atlas = await openAtlas(store, { tell: (event) => events.push(event) });
  const metrics = createMetrics(atlas, () => ({ count: 0, streams: 0, begun: 0 }));
  const log = join(dataDir, 'graph.grafeo.wal');
  const see = async (): Promise<Seen> => ({
    health: await atlas.health(),
    metrics: Object.fromEntries(
      [...(await metrics.text()).matchAll(/^career_atlas_store_(log_bytes|checkpoint_failures) (\d+)$/gm)].map(
        ([, name, value]) => [name, Number(value)],
      ),
    ),
    writeTrouble: store.writeTrouble(),
    logBytes: readdirSync(log).reduce(
      (sum, name) => sum + (statSync(join(log, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    ),
  });
  const until = async (condition: () => Promise<boolean>) => {
    while (!(await condition())) await sleep(50);
  };
  const isTold = (kind: GraphEvent['kind']) => until(async () => events.some((event) => event.kind === kind));
  const before = await see();
  limitFiles(process.pid, statSync(join(dataDir, 'graph.grafeo')).size);
  for (let i = 0; i < 5; i++) await write(store);
  await until(async () => (await atlas.health()).status === 'degraded');
  await isTold('log growing');
  const failing = await see();
  limitFiles(process.pid, 'unlimited');
  await until(async () => (await atlas.health()).status === 'ok');
  await isTold('log short again');
  const after = await see();
  await atlas.close();
  await store.close();
  return { most: LOG_BYTES, before, failing, after, events };
}

void main(process.argv[2]!).then((told) => process.stdout.write(JSON.stringify(told)));
