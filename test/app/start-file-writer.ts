/** A process that changes a store and keeps its graph until it is killed: `start-file-writer.ts FOLDER`. Tells each step on stdout. */
import { writeSync } from 'node:fs';
import { openAtlas, openStore } from '../../src/app';
import { changeSet, SOURCE } from '../contract/facts';
import { nthChange } from '../store/nth-change';

/** Written at once, unlike console.log into a pipe. */
const say = (line: string) => writeSync(1, `${line}\n`);

async function main(): Promise<void> {
  const dataDir = process.argv[2]!;
  const store = await openStore({ dataDir, neo4j: null });
  for (let revision = (await store.revision()) + 1; ; revision++) {
    await store.apply(revision === 1 ? changeSet({ putNodes: [SOURCE] }) : nthChange(revision - 1));
    say(`applied ${revision}`);
    const atlas = await openAtlas(store, { dataDir });
    await atlas.close();
    say(`kept ${revision}`);
  }
}

void main();
