/** The API over HTTP on a Neo4j, and a client to it. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLClient } from 'graphql-request';
import pino from 'pino';
import { openAtlas, openStore } from '../../src/app';
import { createHttpServer } from '../../src/http';
import type { CareerStore } from '../../src/store';
import { PROJECT, TEST_CONFIG } from '../http/seeded-server';
import type { Neo4jAccess } from '../neo4j-server';

export const SEEDS = join(PROJECT, 'seeds');

export interface Api {
  readonly url: string;
  readonly client: GraphQLClient;
  readonly store: CareerStore;
  /** Status and answer of /readyz. */
  ready(): Promise<{ readonly httpStatus: number; readonly status: string; readonly reason: string | null }>;
  /** `graph { stale revision }`. */
  graph(): Promise<{ readonly stale: boolean; readonly revision: number }>;
  /** What the server logged. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** An open store on a Neo4j. */
export function neo4jStore(access: Neo4jAccess): Promise<CareerStore> {
  return openStore({ dataDir: '', neo4j: { ...access, database: 'neo4j' } });
}

/** An API server of its own, with its own store and graph, on a Neo4j that others may use too. */
export async function startApi(access: Neo4jAccess): Promise<Api> {
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line) => void log.push(line) });
  const store = await neo4jStore(access);
  const atlas = await openAtlas(store);
  const server = await createHttpServer({ atlas, config: TEST_CONFIG, logger });
  const url = await server.listen();
  const client = new GraphQLClient(`${url}/graphql`);
  return {
    url,
    client,
    store,
    log,
    ready: async () => {
      const response = await fetch(`${url}/readyz`);
      return { httpStatus: response.status, ...((await response.json()) as { status: string; reason: string | null }) };
    },
    graph: async () => {
      const { graph } = await client.request<{ graph: { stale: boolean; revision: number } }>(
        '{ graph { stale revision } }',
      );
      return graph;
    },
    close: async () => {
      await server.close();
      await atlas.close();
      await store.close();
    },
  };
}

/** Milliseconds until the condition holds, asked ten times a second. @throws {Error} if it doesn't within the limit */
export async function timeUntil(condition: () => Promise<boolean>, limitMs: number): Promise<number> {
  const start = performance.now();
  while (!(await condition())) {
    if (performance.now() - start > limitMs) throw new Error(`It does not hold after ${limitMs} ms.`);
    await sleep(100);
  }
  return performance.now() - start;
}
