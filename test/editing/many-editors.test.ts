import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../src/store';
import { expectNothingLost } from './editors';

/** EDITS=2000 makes more of them. */
const EDITS = Number(process.env.EDITS ?? 500);

test('16 editors make many edits at once: no gap, none lost, and the graph is that of a serial replay', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const store = createStore({ kind: 'embedded', dataDir });
  await store.open();
  try {
    await expectNothingLost([store], 16, EDITS);
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
