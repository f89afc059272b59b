import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import { createStore } from '../../src/store';
import { describeCareerStore } from './career-store.contract';

describe('the embedded store', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const store = () => createStore({ kind: 'embedded', dataDir, shuffleUnordered: true });

  describeCareerStore({
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
  });
});
