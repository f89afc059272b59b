/** Kills of writers, importers and backups at random moments, and what their stores hold afterwards. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkBackup } from '../../src/app';
import { randomNumbers } from '../../src/domain';
import { createStore, type StoreConfig } from '../../src/store';
import { acknowledgedIn, KilledProcess, killedWriter, wholeRevision } from '../store/killed-writer';

export interface KillOptions {
  readonly rounds: number;
  /** Of the moments; default 1. */
  readonly seed?: number;
  /** Told after each round. */
  readonly tell?: (line: string) => void;
}

export interface KillFigures {
  readonly rounds: number;
  /** Changes that writers were told of as made. */
  readonly acknowledged: number;
  /** Kills after which a change was there that its writer had not been told of: they hit the middle of a write. */
  readonly inMidWrite: number;
}

/**
 * Kills a writer again and again, each time opens the store and compares it with what was acknowledged.
 *
 * @param store - empty at first
 * @throws {Error} if the store doesn't open, an acknowledged change is lost, or one is half there
 */
export async function killWriters(
  config: StoreConfig,
  { rounds, seed = 1, tell = () => {} }: KillOptions,
): Promise<KillFigures> {
  const random = randomNumbers(seed);
  const where = config.kind === 'embedded' ? config.dataDir : JSON.stringify(config);
  let revision = 0;
  let inMidWrite = 0;
  for (let round = 0; round < rounds; round++) {
    const writer = killedWriter(where);
    const isOpening = round % 3 === 0;
    await writer.until(isOpening ? 'opening' : 'applied');
    await sleep(random() * (isOpening ? 30 : 400));
    const acknowledged = Math.max(acknowledgedIn(await writer.kill()), revision);
    const store = createStore(config);
    await store.open();
    try {
      revision = await wholeRevision(store, acknowledged);
    } finally {
      await store.close();
    }
    if (revision > acknowledged) inMidWrite++;
    tell(`round ${round + 1}: revision ${revision}`);
  }
  return { rounds, acknowledged: revision, inMidWrite };
}

/** A command of Career Atlas that is killed. */
const COMMAND = join(__dirname, '..', '..', 'src', 'main.ts');

/** A moment to kill at: a little beyond how long the whole takes, which the first round shows, so that some are too late. */
function momentsOf(random: () => number) {
  let whole = 0;
  return {
    /** Lets the command end in the first round; later, kills it. */
    async endOrKill(command: KilledProcess): Promise<void> {
      const start = performance.now();
      if (whole > 0) await sleep(random() * 1.1 * whole);
      else await command.ended;
      whole ||= performance.now() - start;
      await command.kill().catch(() => undefined);
    },
  };
}

/**
 * Kills the import of the seeds again and again: each time the store must hold all of them or none.
 * @returns how many of the kills left none, and how many all; the first round isn't killed
 */
export async function killImports({ rounds, seed = 1, tell = () => {} }: KillOptions) {
  const moments = momentsOf(randomNumbers(seed));
  const figures = { rounds, none: 0, all: 0 };
  for (let round = 0; round < rounds; round++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    try {
      const importing = new KilledProcess(COMMAND, ['seed'], { DATA_DIR: dataDir, NEO4J_URI: '' });
      await importing.when(() => existsSync(join(dataDir, 'graph.grafeo')));
      await moments.endOrKill(importing);
      const store = createStore({ kind: 'embedded', dataDir });
      await store.open();
      const { revision, nodes } = await store.read(async (graph) => ({
        revision: graph.revision,
        nodes: graph.nodes.length,
      }));
      await store.close();
      if (revision > 1 || nodes > 0 !== revision > 0)
        throw new Error(`${nodes} nodes are there at revision ${revision}.`);
      figures[revision === 0 ? 'none' : 'all']++;
      tell(`import ${round + 1}: ${nodes} nodes`);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return figures;
}

/**
 * Kills backups of a store again and again: the backup that was there before must stay, or a whole new one take its place.
 * @param dataDir - of a store that nobody has open
 */
export async function killBackups(dataDir: string, { rounds, seed = 1, tell = () => {} }: KillOptions) {
  const moments = momentsOf(randomNumbers(seed));
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const path = join(folder, 'career.backup');
  const figures = { rounds, none: 0, whole: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      const backing = new KilledProcess(COMMAND, ['backup', path], { DATA_DIR: dataDir, NEO4J_URI: '' });
      await backing.when(() => readdirSync(folder).some((name) => name.endsWith('.tmp')));
      await moments.endOrKill(backing);
      const isThere = existsSync(path);
      if (isThere) await checkBackup(path);
      figures[isThere ? 'whole' : 'none']++;
      const store = createStore({ kind: 'embedded', dataDir });
      await store.open();
      await store.close();
      tell(`backup ${round + 1}: ${isThere ? 'a whole one' : 'none'}`);
      for (const name of readdirSync(folder))
        if (name !== 'career.backup' || round % 3 === 2) rmSync(join(folder, name));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}
