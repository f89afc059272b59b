import { createStore } from '../../src/store';
import { describeOnNeo4j } from '../neo4j-server';
import { expectNothingLost } from './editors';

describeOnNeo4j('on Neo4j', (access) => {
  test('8 editors at 4 servers make 120 edits at once: no gap, none lost', async () => {
    const stores = Array.from({ length: 4 }, () => createStore({ kind: 'neo4j', ...access() }));
    for (const store of stores) await store.open();
    try {
      await expectNothingLost(stores, 8, 120);
    } finally {
      for (const store of stores) await store.close();
    }
  });
});
