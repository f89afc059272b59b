/** A real Neo4j loads the Cypher script and the files for neo4j-admin, and then holds what was exported. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Cell, ExportContent, LinkTable, NodeTable } from '../../src/exporters';
import { propertiesOf } from '../../src/exporters/properties';
import { graphContent } from '../../src/exports/graph';
import { runNeo4jAdmin } from '../../tools/neo4j/server';
import { describeWhen } from '../describe-when';
import { openSeededAtlas } from '../http/seeded-server';
import { missingForNeo4j, type OwnNeo4j, startOwnNeo4j, wipeNeo4j } from '../neo4j-server';
import { HOSTILE_CONTENT, HOSTILE_TEXTS, READ_TEXTS } from './hostile-content';
import { written, writtenText } from './written';

const missing = missingForNeo4j();
const START_TIMEOUT_MS = 300_000;
/** Most of it is Neo4j's first sight of each statement. */
const LOAD_TIMEOUT_MS = 240_000;

/** Nodes by id and links by their ends, type and key, each with its properties. */
interface Loaded {
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly links: ReadonlyMap<string, unknown>;
}

describeWhen(missing === null, missing ?? '', 'a Neo4j', () => {
  let content: ExportContent;
  let server: OwnNeo4j;
  let driver: Driver;

  beforeAll(async () => {
    content = await seedsAndHostileTexts();
    const files = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    for (const [name, bytes] of await written('neo4j-admin', content)) writeFileSync(join(files, name), bytes);
    const command = await writtenText('neo4j-admin', content);
    server = await startOwnNeo4j((folder) => runNeo4jAdmin(folder, argumentsIn(command), files));
    rmSync(files, { recursive: true });
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await driver?.close();
    await server?.dispose();
  });

  test('takes the files by the command of their README, and holds every node, link and property', async () => {
    const loaded = await read(driver);
    expect(loaded.nodes.size).toBeGreaterThan(HOSTILE_TEXTS.length + 50);
    // The import makes nothing of an empty list.
    expectSame(
      loaded,
      expected(content, (cell) => Array.isArray(cell) && cell.length === 0),
    );
  });

  test(
    'takes the Cypher script, twice, and holds every node, link and property once',
    async () => {
      await wipeNeo4j(server);
      const script = await writtenText('cypher', content);
      for (let round = 0; round < 2; round++) {
        for (const statement of script.split(';\n')) if (statement.trim() !== '') await driver.executeQuery(statement);
      }
      expectSame(
        await read(driver),
        expected(content, () => false),
      );
    },
    LOAD_TIMEOUT_MS,
  );
});

/** One discipline of the seeds' graph with the hostile texts' nodes and links beside it. */
async function seedsAndHostileTexts(): Promise<ExportContent> {
  const seeded = await openSeededAtlas();
  const content = graphContent(seeded.atlas.snapshot().graph, { disciplines: ['discipline:accounting'] }, []);
  await seeded.close();
  const { nodes, links } = HOSTILE_CONTENT.graph;
  const renamed = <T extends NodeTable | LinkTable>(table: T): T => ({ ...table, name: `hostile_${table.name}` });
  return {
    name: 'graph',
    origin: HOSTILE_CONTENT.origin,
    graph: {
      ...content.graph!,
      nodes: [...content.graph!.nodes, ...nodes.map(renamed)],
      links: [...content.graph!.links, ...links.map(renamed)],
    },
  };
}

/** The arguments of the command in a README, as a shell splits them. */
function argumentsIn(readme: string): readonly string[] {
  const [, command = ''] = /```\nneo4j-admin ([\s\S]*?)\n```/.exec(readme) ?? [];
  return command.replaceAll('\\\n', ' ').split(/\s+/);
}

function expectSame(loaded: Loaded, wanted: Loaded): void {
  for (const part of ['nodes', 'links'] as const) {
    expect([...loaded[part].keys()].sort()).toEqual([...wanted[part].keys()].sort());
    for (const [name, value] of wanted[part]) expect({ name, value: loaded[part].get(name) }).toEqual({ name, value });
  }
}

async function read(driver: Driver): Promise<Loaded> {
  const nodes = await driver.executeQuery('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const links = await driver.executeQuery(
    'MATCH (s)-[r]->(t) RETURN s.id AS source, t.id AS target, type(r) AS type, properties(r) AS properties',
  );
  return {
    nodes: new Map(
      nodes.records.map((record) => {
        const properties = record.get('properties') as Record<string, unknown>;
        return [String(properties.id), { labels: (record.get('labels') as string[]).sort(), properties }];
      }),
    ),
    links: new Map(
      links.records.map((record) => {
        const properties = record.get('properties') as Record<string, unknown>;
        return [nameOf(record.get('source'), record.get('target'), record.get('type'), properties), properties];
      }),
    ),
  };
}

function expected({ graph }: ExportContent, isLost: (cell: Cell) => boolean): Loaded {
  const nodes = new Map<string, unknown>();
  const links = new Map<string, unknown>();
  for (const table of graph!.nodes) {
    for (const row of table.rows()) {
      const properties = { id: row[0], ...propertiesIn(table, row, 1, isLost) };
      nodes.set(String(row[0]), { labels: [...table.labels].sort(), properties });
    }
  }
  for (const table of graph!.links) {
    for (const row of table.rows()) {
      const properties = propertiesIn(table, row, 2, isLost);
      links.set(nameOf(row[0], row[1], table.type, properties), properties);
    }
  }
  return { nodes, links };
}

function propertiesIn(
  table: NodeTable | LinkTable,
  row: readonly Cell[],
  first: number,
  isLost: (cell: Cell) => boolean,
): Record<string, Cell> {
  return Object.fromEntries(
    propertiesOf(table, first).flatMap(({ name, place }): [string, Cell][] => {
      const cell = asRead(row[place] ?? null);
      return cell === null || isLost(cell) ? [] : [[name, cell]];
    }),
  );
}

function asRead(cell: Cell): Cell {
  const textOf = (text: string) => READ_TEXTS[HOSTILE_TEXTS.indexOf(text)] ?? text;
  if (typeof cell === 'string') return textOf(cell);
  return Array.isArray(cell) ? cell.map((item) => (typeof item === 'string' ? textOf(item) : item)) : cell;
}

function nameOf(source: unknown, target: unknown, type: unknown, { key }: Record<string, unknown>): string {
  return [source, target, type, key].join(' ');
}
