/** `npm run trials -- damage`: 400 flipped bits and 50 cuts over all files of a store, of one that was closed or killed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damageStore, putSmallStore } from './damage';
import type { TrialOptions } from './trial';

/** `data` names the folder of another store; `rounds` is the number of flipped bits. */
export async function run({ rounds = 400, seed = 1, data, tell }: TrialOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const options = { flips: rounds, cuts: Math.ceil(rounds / 8), seed, tell };
  try {
    if (data !== undefined) cpSync(data, folder, { recursive: true });
    else await putSmallStore(folder);
    return await damageStore(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
