import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';

/** Of `src` or `dist`, whichever runs: the code that reads a store, makes a graph of it and keeps that in a file. */
export const EDITION_FOLDERS = [
  'domain',
  'graph',
  'alignment',
  'moves',
  'store',
  'network/readings',
  'app/live',
] as const;

const PROGRAM = join(__dirname, '..', '..');

/** The statements that read a store; beside src/ and dist/ alike. */
const STATEMENTS = join(PROGRAM, '..', 'cypher', 'read');

/**
 * A digest of all that a kept graph depends on beside the store: our code, and how this Node.js compares, folds and lays out
 * letters and numbers. It is the code itself, not a number that somebody has to raise. About 5 ms.
 */
export function codeEdition(): string {
  const hash = createHash('sha256');
  const { v8, unicode, icu } = process.versions;
  hash.update(JSON.stringify([v8, unicode, icu, endianness()]));
  for (const folder of [...EDITION_FOLDERS.map((each) => join(PROGRAM, each)), STATEMENTS]) addFolder(hash, folder);
  return hash.digest('hex');
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else if (!entry.name.endsWith('.map')) {
      const content = readFileSync(path);
      hash.update(`${entry.name}\0${content.length}\0`).update(content);
    }
  }
}
