/** The formats by name: the shapes of content that each writes, and its files. */
import type { ExportContent, ExportFile, PropertyGraph, Table } from './content';
import { csvOf } from './csv';
import { csvMetadataOf } from './csv-metadata';
import { cypherOf } from './cypher';
import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';
import { nodeLinkOf, tableJsonOf } from './json';
import { neo4jAdminFiles } from './neo4j-admin';
import { parquetOf } from './parquet';
import { turtleOf } from './turtle';

/** The formats, in the order that messages name them. */
export const FORMAT_NAMES = ['csv', 'parquet', 'graphml', 'gexf', 'json', 'turtle', 'cypher', 'neo4j-admin'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** The shapes that content may have. */
export type Shape = 'table' | 'graph' | 'statements';

/** The shapes that a format can write, its preferred one first. */
export const SHAPES: Readonly<Record<FormatName, readonly Shape[]>> = Object.freeze({
  csv: ['table', 'graph'],
  parquet: ['table', 'graph'],
  graphml: ['graph'],
  gexf: ['graph'],
  json: ['graph', 'table'],
  turtle: ['statements'],
  cypher: ['graph'],
  'neo4j-admin': ['graph'],
});

/** The endings of file names; a folder has none. */
const EXTENSIONS: Readonly<Record<FormatName, string>> = Object.freeze({
  csv: 'csv',
  parquet: 'parquet',
  graphml: 'graphml',
  gexf: 'gexf',
  json: 'json',
  turtle: 'ttl',
  cypher: 'cypher',
  'neo4j-admin': '',
});

/** True if a format makes several files of content with these shapes and so needs a folder. */
export function isFolder(format: FormatName, shapes: readonly Shape[]): boolean {
  return format === 'neo4j-admin' || ((format === 'csv' || format === 'parquet') && !shapes.includes('table'));
}

/**
 * The files of an export. The file of a single-file format comes first; CSV adds the description of its columns.
 * @throws {Error} if the content has no shape that the format writes
 */
export function filesOf(format: FormatName, content: ExportContent): readonly ExportFile[] {
  const { name, origin, table, statements } = content;
  const one = (mediaType: string, chunks: ExportFile['chunks']): readonly ExportFile[] => [
    { name: `${name}.${EXTENSIONS[format]}`, mediaType, chunks },
  ];
  const tables = table === undefined ? tablesOf(graphOf(content)) : [table];
  switch (format) {
    case 'csv':
      return [...tables.map(csvFile), metadataFile(content, tables)];
    case 'parquet':
      return tables.map((each) => ({
        name: `${each.name}.parquet`,
        mediaType: 'application/vnd.apache.parquet',
        chunks: () => parquetOf(each, origin),
      }));
    case 'graphml':
      return one('application/graphml+xml; charset=utf-8', () => graphmlOf(graphOf(content), origin));
    case 'gexf':
      return one('application/gexf+xml; charset=utf-8', () => gexfOf(graphOf(content), origin));
    case 'json':
      return one('application/json; charset=utf-8', () =>
        content.graph === undefined ? tableJsonOf(tables[0] as Table, origin) : nodeLinkOf(content.graph, origin),
      );
    case 'turtle':
      if (statements === undefined) throw new Error(`There are no statements of ${name}`);
      return one('text/turtle; charset=utf-8', () => turtleOf(statements, origin));
    case 'cypher':
      return one('application/x-cypher-query; charset=utf-8', () => cypherOf(graphOf(content), origin));
    case 'neo4j-admin':
      return neo4jAdminFiles(graphOf(content), origin);
    default:
      return format satisfies never;
  }
}

function graphOf({ name, graph }: ExportContent): PropertyGraph {
  if (graph === undefined) throw new Error(`There is no graph of ${name}`);
  return graph;
}

function tablesOf({ nodes, links }: PropertyGraph): readonly Table[] {
  return [...nodes, ...links];
}

function csvFile(table: Table): ExportFile {
  return { name: `${table.name}.csv`, mediaType: 'text/csv; charset=utf-8', chunks: () => csvOf(table) };
}

function metadataFile({ name, origin, table }: ExportContent, tables: readonly Table[]): ExportFile {
  return {
    name: table === undefined ? 'csv-metadata.json' : `${name}.csv-metadata.json`,
    mediaType: 'application/csvm+json',
    chunks: () => [csvMetadataOf(tables, origin)],
  };
}
