import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CareerStore, createStore } from '../../../src/store';

/** An open, empty store of a suite's own; it goes when the suite ends. */
export function openedStore(): () => CareerStore {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const store = createStore({ kind: 'embedded', dataDir });
  beforeAll(() => store.open());
  afterAll(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return () => store;
}
