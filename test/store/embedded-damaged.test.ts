import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreUnavailableError } from '../../src/domain';
import { createStore } from '../../src/store';
import { damageStore, putSmallStore } from '../trials/damage';
import { folderDigest } from './folder-digest';

test('a damaged store is refused with what to do', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'graph.grafeo'), 'this is no graph\n'.repeat(1000));
    const before = folderDigest(dataDir);
    const opening = createStore({ kind: 'embedded', dataDir }).open();
    await expect(opening).rejects.toThrow(StoreUnavailableError);
    await expect(opening).rejects.toThrow(/can't be used: .*put back a copy of the folder, or move the folder away/s);
    expect(folderDigest(dataDir)).toEqual(before);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});

test('flipped bits and cuts in any file of a store are refused, or change nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  try {
    await putSmallStore(folder);
    const { refused, same, files } = await damageStore(folder, { flips: 48, cuts: 12 });
    expect(refused + same).toBe(60);
    expect(refused).toBeGreaterThan(0);
    expect(Object.keys(files).map((name) => name.split('/')[0])).toEqual(
      expect.arrayContaining(['graph.grafeo', 'graph.grafeo.wal', 'graph.embedded.start']),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
