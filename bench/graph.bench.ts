/** How long the O*NET graph takes to be read, imported into the embedded store, and projected. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource, openAtlas, openStore } from '../src/app';
import { inMs, quantile, table, writeResults } from './harness';
import { PUBLIC_DATA_DIR } from './public-data';

const ONET = join(PUBLIC_DATA_DIR, 'onet-29.3');
const ROUNDS = 3;

export async function run(): Promise<void> {
  const times = new Map<string, number[]>();
  const measure = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times.set(what, [...(times.get(what) ?? []), performance.now() - start]);
    return result;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-bench-'));
    const store = await openStore({ dataDir, neo4j: null });
    await measure('read the release and import it', () => importSource(store, 'onet', ONET, () => {}));
    await measure('import it again: nothing changes', () => importSource(store, 'onet', ONET, () => {}));
    const atlas = await measure('read the store and project', () => openAtlas(store));
    await atlas.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const rows = [...times].map(([what, all]) => {
    const sorted = all.sort((a, b) => a - b);
    return [what, inMs(quantile(sorted, 0.5)), inMs(quantile(sorted, 0.95)), String(sorted.length)];
  });
  const head = 'O*NET 29.3 in the embedded store; times on the wall.';
  writeResults('graph', `${head}\n\n${table(['what', 'median ms', 'p95 ms', 'rounds'], rows)}`);
}
