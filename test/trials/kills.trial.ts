/** `npm run trials -- kills`: kills of writers, importers and backups on the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSeeds, openStore } from '../../src/app';
import { SEEDS } from '../e2e/api-on-neo4j';
import { killBackups, killImports, killWriters } from './kills';
import type { TrialOptions } from './trial';

/** 200 rounds of writing; a fifth as many of importing and of backing up. */
export async function run({ rounds = 200, seed = 1, tell }: TrialOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const fewer = Math.ceil(rounds / 5);
  try {
    const writers = await killWriters({ kind: 'embedded', dataDir: join(folder, 'written') }, { rounds, seed, tell });
    const imports = await killImports({ rounds: fewer, seed, tell });
    const dataDir = join(folder, 'seeds');
    const store = await openStore({ dataDir, neo4j: null });
    await importSeeds(store, SEEDS, () => {});
    await store.close();
    const backups = await killBackups(dataDir, { rounds: fewer, seed, tell });
    return { writers, imports, backups };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
