/** A process that writes to an embedded store until it is killed: `crash-writer.ts FOLDER`. Tells each step on stdout. */
import { writeSync } from 'node:fs';
import { createStore } from '../../src/store';
import { nthChange } from './nth-change';

/** Written at once, unlike console.log into a pipe. */
const tell = (line: string) => writeSync(1, `${line}\n`);

async function main(): Promise<void> {
  const store = createStore({ kind: 'embedded', dataDir: process.argv[2]! });
  tell('opening');
  await store.open();
  tell('open');
  for (let revision = (await store.revision()) + 1; ; revision++) {
    await store.apply(nthChange(revision));
    tell(`applied ${revision}`);
  }
}

void main();
