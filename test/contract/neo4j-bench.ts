import neo4j from 'neo4j-driver';
import { createStore } from '../../src/store';
import { type Neo4jAccess, wipeNeo4j } from '../neo4j-server';
import type { Bench } from './career-store.contract';

/** The Neo4j of the run. @param access - how to reach it, asked inside tests and hooks only */
export function neo4jBench(access: () => Neo4jAccess): Bench {
  const store = () => createStore({ kind: 'neo4j', ...access() });
  return {
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
}
