/**
 * A process that writes to a store until it is killed: `crash-writer.ts FOLDER`, or with how to reach a Neo4j as JSON in place of
 * the folder. Tells each step on stdout.
 */
import { writeSync } from 'node:fs';
import { createStore, type StoreConfig } from '../../src/store';
import { nthChange } from './nth-change';

/** Written at once, unlike console.log into a pipe. */
const tell = (line: string) => writeSync(1, `${line}\n`);

async function main(): Promise<void> {
  const where = process.argv[2]!;
  const config: StoreConfig = where.startsWith('{')
    ? { kind: 'neo4j', ...(JSON.parse(where) as { uri: string; user: string; password: string }) }
    : { kind: 'embedded', dataDir: where };
  const store = createStore(config);
  tell('opening');
  await store.open();
  tell('open');
  for (let revision = (await store.revision()) + 1; ; revision++) {
    await store.apply(nthChange(revision));
    tell(`applied ${revision}`);
  }
}

void main();
