/** The seeds and second opinions on them, in Neo4j for the statements of cypher/explore and as our own graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { importSeeds, openStore } from '../../src/app';
import { readFacts } from '../../src/app/imports/read-facts';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { planImport } from '../../src/importers';
import type { Neo4jAccess } from '../neo4j-server';
import { secondOpinions } from './second-opinions';

const PROJECT = join(__dirname, '..', '..');
const EXPLORE = join(PROJECT, 'cypher', 'explore');

export type Row = Readonly<Record<string, unknown>>;

export interface Explored {
  readonly graph: CareerGraph;
  /** Rows of a statement of cypher/explore, named without suffix. */
  ask(name: string, parameters: Row): Promise<readonly Row[]>;
  /** A role's number in the graph. */
  role(slug: string): number;
  close(): Promise<void>;
}

/** Declares the tests of a statement; `explored` may be called inside tests only. */
export type Comparison = (explored: () => Explored) => void;

/** Names of all statements of cypher/explore, sorted. */
export function statementNames(): readonly string[] {
  return readdirSync(EXPLORE)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replace('.cypher', ''))
    .sort();
}

/** The text of a statement of cypher/explore. */
export function statementText(name: string): string {
  return readFileSync(join(EXPLORE, `${name}.cypher`), 'utf8');
}

/** Fills an empty Neo4j and opens both views of it. */
export async function exploreNeo4j(access: Neo4jAccess): Promise<Explored> {
  const graph = await fill(access);
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
  });
  return {
    graph,
    ask: (name, parameters) => rowsOf(driver, statementText(name), parameters),
    role: (slug) => {
      const node = graph.find(`role:${slug}`);
      if (node === null) throw new Error(`The seeds have no role:${slug}.`);
      return node.index;
    },
    close: () => driver.close(),
  };
}

async function fill(access: Neo4jAccess): Promise<CareerGraph> {
  const store = await openStore({ dataDir: '', neo4j: { ...access, database: 'neo4j' } });
  try {
    await importSeeds(store, join(PROJECT, 'seeds'), () => {});
    const seeds = await readFacts(store);
    const inOrder = [...seeds.links].sort((a, b) => (a.key < b.key ? -1 : 1));
    const plan = planImport(seeds, secondOpinions(inOrder));
    await store.apply({ ...plan, audit: { actor: 'test', summary: 'Second opinions' } });
    return buildCareerGraph(await readFacts(store), '2026-11-24T00:00:00Z');
  } finally {
    await store.close();
  }
}

async function rowsOf(driver: Driver, statement: string, parameters: Row): Promise<readonly Row[]> {
  const sent = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );
  const { records } = await driver.executeQuery(statement, sent, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}
