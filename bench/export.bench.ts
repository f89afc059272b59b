/** How long exports of the full public graph take, and how much more memory. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSeeds, importSource, openAtlas, openStore } from '../src/app';
import { LINK_KINDS } from '../src/domain';
import { FORMAT_NAMES } from '../src/exporters';
import { table, writeResults } from './harness';
import { PUBLIC_DATA_DIR } from './public-data';

const ROUNDS = 3;

interface Taken {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly moreMemoryBytes: number;
}

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-bench-'));
  const dataDir = join(folder, 'store');
  const head = await importAll(dataDir);
  const asked = [
    ...FORMAT_NAMES.map((format) => ['graph', format] as const),
    ...(['moves', 'adjacency', 'roles', 'communities'] as const).flatMap((what) =>
      (['csv', 'parquet'] as const).map((format) => [what, format] as const),
    ),
  ];
  const rows = asked.map(([what, format]) => {
    const rounds = Array.from({ length: ROUNDS }, () => exportOnce(dataDir, what, format, join(folder, 'out')));
    const least = (of: (taken: Taken) => number) => Math.min(...rounds.map(of));
    const most = Math.max(...rounds.map((taken) => taken.moreMemoryBytes));
    const seconds = least((taken) => taken.milliseconds) / 1_000;
    return [what, format, seconds.toFixed(1), mega(rounds[0]?.bytes ?? 0), mega(most)];
  });
  rmSync(folder, { recursive: true, force: true });
  const about = `${head} Each export in a process of its own, ${ROUNDS} times: the shortest time on the wall from the question to the last byte on disk, and the most memory over that of the loaded graph.`;
  writeResults('export', `${about}\n\n${table(['what', 'format', 'seconds', 'MB written', 'MB more memory'], rows)}`);
}

/** The seeds and every public source that is at hand. @returns what the store then holds, in a sentence */
async function importAll(dataDir: string): Promise<string> {
  const store = await openStore({ dataDir, neo4j: null });
  await importSeeds(store, join(__dirname, '..', 'seeds'), () => {});
  const oews = join(PUBLIC_DATA_DIR, 'oews-may-2025');
  const places = {
    onet: join(PUBLIC_DATA_DIR, 'onet-29.3'),
    oews: existsSync(oews) ? join(oews, readdirSync(oews).find((name) => name.endsWith('.csv')) ?? '') : oews,
    esco: join(PUBLIC_DATA_DIR, 'esco-1.2.0'),
    crosswalk: join(PUBLIC_DATA_DIR, 'crosswalks', 'esco_onet_crosswalk.csv'),
    moves: join(PUBLIC_DATA_DIR, 'cps-asec-mobility'),
  } as const;
  for (const [source, place] of Object.entries(places)) {
    if (existsSync(place)) await importSource(store, source as keyof typeof places, place, () => {});
  }
  const atlas = await openAtlas(store);
  const { counts } = atlas.snapshot().graph;
  await atlas.close();
  await store.close();
  const sum = (isLink: boolean) =>
    [...counts].reduce(
      (total, [kind, count]) => total + (LINK_KINDS.some((link) => link === kind) === isLink ? count : 0),
      0,
    );
  return `The seeds and the public sources together: ${sum(false).toLocaleString('en')} nodes, ${sum(true).toLocaleString('en')} links.`;
}

function exportOnce(dataDir: string, what: string, format: string, out: string): Taken {
  const script = join(__dirname, 'export-once.cjs');
  const printed = execFileSync(process.execPath, ['--expose-gc', script, dataDir, what, format, out], {
    encoding: 'utf8',
  });
  rmSync(out, { recursive: true, force: true });
  return JSON.parse(printed) as Taken;
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
