/** One API server of several on a Neo4j, as `serve` starts it but for limits: `replica-process.ts NEO4J_AS_JSON`. Tells its address. */
import pino from 'pino';
import { onceThere, openAtlas, openStore } from '../../src/app';
import { createHttpServer } from '../../src/http';

async function main(): Promise<void> {
  const neo4j = {
    database: 'neo4j',
    ...(JSON.parse(process.argv[2]!) as { uri: string; user: string; password: string }),
  };
  const wait = <T>(open: () => Promise<T>) => onceThere(open, 120_000, () => {});
  const store = await wait(() => openStore({ dataDir: '', neo4j }));
  const atlas = await wait(() => openAtlas(store, { prepare: true }));
  const server = await createHttpServer({
    atlas,
    config: {
      port: 0,
      host: '127.0.0.1',
      executor: 'jit',
      introspection: true,
      development: false,
      pointsPerMinute: 1_000_000_000_000,
      connectionsPerAddress: 100_000,
      // The machine does much else meanwhile.
      longestWaitMs: 60_000,
    },
    logger: pino({ level: 'error' }, pino.destination(2)),
  });
  process.stdout.write(`${await server.listen()}\n`);
}

void main();
