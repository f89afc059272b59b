import neo4j from 'neo4j-driver';
import { createStore } from '../../src/store';
import { describeOnNeo4j, wipeNeo4j } from '../neo4j-server';
import { type Bench, describeCareerStore, describeWholeRelease } from './career-store.contract';

describeOnNeo4j('the Neo4j store', (access) => {
  const store = () => createStore({ kind: 'neo4j', ...access() });

  const bench: Bench = {
    wipe: (keepsConstraints) => wipeNeo4j(access(), keepsConstraints),
    store,
    storesForWriters: (count) => Array.from({ length: count }, store),
    run: async (statement, parameters) => {
      const { uri, user, password } = access();
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      await driver.executeQuery(statement, parameters, { database: 'neo4j' });
      await driver.close();
    },
  };
  describeCareerStore(bench);
  describeWholeRelease(bench);
});
