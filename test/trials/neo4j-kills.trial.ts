/** `npm run trials -- neo4j-kills`: kills of writers to Neo4j, and of Neo4j itself while they write. */

import { setTimeout as sleep } from 'node:timers/promises';
import { randomNumbers } from '../../src/domain';
import { createStore } from '../../src/store';
import { startOwnNeo4j, wipeNeo4j } from '../neo4j-server';
import { acknowledgedIn, killedWriter, wholeRevision } from '../store/killed-writer';
import { killWriters } from './kills';
import type { TrialOptions } from './trial';

/** 200 rounds of killed writers; a tenth as many of killing Neo4j, which takes ten seconds to start again. */
export async function run({ rounds = 200, seed = 1, tell }: TrialOptions) {
  const database = await startOwnNeo4j();
  try {
    const { uri, user, password } = database;
    const config = { kind: 'neo4j', uri, user, password } as const;
    const writers = await killWriters(config, { rounds, seed, tell });
    await wipeNeo4j(database);
    const random = randomNumbers(seed);
    const servers = { rounds: Math.ceil(rounds / 10), acknowledged: 0, inMidWrite: 0 };
    for (let round = 0; round < servers.rounds; round++) {
      const writer = killedWriter(JSON.stringify(config));
      await writer.until('applied');
      await sleep(random() * 1500);
      await database.kill();
      const acknowledged = Math.max(acknowledgedIn(await writer.kill()), servers.acknowledged);
      await database.start();
      const store = createStore(config);
      await store.open();
      servers.acknowledged = await wholeRevision(store, acknowledged).finally(() => store.close());
      if (servers.acknowledged > acknowledged) servers.inMidWrite++;
      tell(`Neo4j killed, round ${round + 1}: revision ${servers.acknowledged}`);
    }
    return { writers, servers };
  } finally {
    await database.dispose();
  }
}
