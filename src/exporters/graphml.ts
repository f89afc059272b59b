import type { Cell, Column, ColumnType, Origin, PropertyGraph } from './content';
import { KIND, type SharedColumns, sharedColumns, TYPE, textOfCell } from './graph-rows';
import { inChunks } from './in-chunks';
import { originJson } from './origin-json';
import { element, openTag } from './xml';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  texts: 'string',
  numbers: 'string',
};

/**
 * A graph as GraphML 1.0 (U. Brandes et al., "GraphML Progress Report", 2002): each column a key, unknown values left out, lists as
 * JSON. Kinds of nodes and types of links are the keys `kind` and `type`; the origin is data of the graph.
 */
export function graphmlOf(graph: PropertyGraph, origin: Origin): Iterable<string> {
  return inChunks(pieces(graph, origin));
}

function* pieces(graph: PropertyGraph, origin: Origin): Iterable<string> {
  const nodeColumns = sharedColumns(graph.nodes, 'n');
  const linkColumns = sharedColumns(graph.links, 'e');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${openTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  const about = Object.entries(originJson(origin));
  for (const [name] of about) yield keyOf(`g-${name}`, 'graph', name, 'string');
  yield* keysOf(KIND, 'node', nodeColumns);
  yield* keysOf(TYPE, 'edge', linkColumns);
  const edgedefault = graph.directed ? 'directed' : 'undirected';
  yield `${openTag('graph', { id: 'career-atlas', edgedefault })}\n`;
  for (const [name, value] of about) {
    yield `${element('data', { key: `g-${name}` }, typeof value === 'string' ? value : JSON.stringify(value))}\n`;
  }
  for (const table of graph.nodes) {
    const keys = nodeColumns.keysOf(table);
    const kind = element('data', { key: KIND.name }, table.labels[0]);
    for (const row of table.rows()) {
      yield `${openTag('node', { id: String(row[0]) })}${kind}${dataOf(keys, row, 1)}</node>\n`;
    }
  }
  let number = 0;
  for (const table of graph.links) {
    const keys = linkColumns.keysOf(table);
    const type = element('data', { key: TYPE.name }, table.type);
    for (const row of table.rows()) {
      const ends = { source: String(row[0]), target: String(row[1]) };
      const own = graph.parallel ? { id: `link:${number++}`, ...ends } : ends;
      yield `${openTag('edge', own)}${type}${dataOf(keys, row, 2)}</edge>\n`;
    }
  }
  yield '</graph>\n</graphml>\n';
}

function* keysOf(first: Column, domain: 'node' | 'edge', columns: SharedColumns): Iterable<string> {
  yield keyOf(first.name, domain, first.name, 'string', first.about);
  // The ends and the id are attributes of the element itself.
  const written = columns.all.filter(({ column }) => !['id', 'source', 'target'].includes(column.name));
  for (const { key, column } of written) yield keyOf(key, domain, column.name, TYPES[column.type], column.about);
}

function keyOf(id: string, domain: string, name: string, type: string, about?: string): string {
  const attributes = { id, for: domain, 'attr.name': name, 'attr.type': type };
  if (about === undefined) return `${element('key', attributes)}\n`;
  return `${openTag('key', attributes)}${element('desc', {}, about)}</key>\n`;
}

function dataOf(keys: readonly string[], row: readonly Cell[], from: number): string {
  let written = '';
  for (let place = from; place < row.length; place++) {
    const cell = row[place] as Cell;
    if (cell !== null) written += element('data', { key: keys[place] as string }, textOfCell(cell));
  }
  return written;
}
