import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreUnavailableError } from '../../src/domain';
import { createStore } from '../../src/store';

test('a damaged store is refused with what to do', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'graph.grafeo'), 'this is no graph\n'.repeat(1000));
    const opening = createStore({ kind: 'embedded', dataDir }).open();
    await expect(opening).rejects.toThrow(StoreUnavailableError);
    await expect(opening).rejects.toThrow(/can't be used: .*put back a copy of the folder, or move the folder away/s);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
