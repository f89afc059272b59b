import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySeededStore } from '../kept/stores';

export interface OwnStore {
  /** A folder that is the test's own. */
  readonly folder: string;
  /** Takes the folder away and gives `DATA_DIR` back. */
  close(): Promise<void>;
}

/** An empty embedded store for the commands that a test runs, in a folder of its own. */
export async function openOwnStore(): Promise<OwnStore> {
  const before = process.env.DATA_DIR;
  const folder = await mkdtemp(join(tmpdir(), 'career-atlas-'));
  process.env.DATA_DIR = join(folder, 'store');
  return {
    folder,
    async close() {
      if (before === undefined) delete process.env.DATA_DIR;
      else process.env.DATA_DIR = before;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same, with what `career-atlas seed` writes, and the file from which commands start faster. */
export async function openOwnSeededStore(): Promise<OwnStore> {
  const store = await openOwnStore();
  await copySeededStore(join(store.folder, 'store'));
  return store;
}
