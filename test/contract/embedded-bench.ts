import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import { createStore } from '../../src/store';
import type { Bench } from './career-store.contract';

/** An embedded database in a folder of its own, which goes after the suite. */
export function embeddedBench(): Bench {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const store = () => createStore({ kind: 'embedded', dataDir, shuffleUnordered: true });
  return {
    wipe: async () => rmSync(dataDir, { recursive: true, force: true }),
    store,
    storesForWriters: () => [store()],
    run: async (statement, parameters) => {
      mkdirSync(dataDir, { recursive: true });
      const db = GrafeoDB.create(join(dataDir, 'graph.grafeo'));
      await db.executeCypher(statement, parameters);
      db.walCheckpoint();
      db.close();
    },
  };
}
