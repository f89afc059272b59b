import type { Cell, Column, ColumnType, Origin, PropertyGraph, Table } from './content';
import { KIND, type SharedColumns, sharedColumns, TYPE, textOfCell } from './graph-rows';
import { inChunks } from './in-chunks';
import { element, openTag } from './xml';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  texts: 'string',
  numbers: 'string',
};

/** Columns with a place of their own in the format. */
const BUILT_IN: readonly string[] = ['id', 'source', 'target', 'weight'];

/**
 * A graph as GEXF 1.2, Gephi's format. The second column of a node is its label, `weight` of a link its weight;
 * everything else is an attribute. Unknown values are left out, lists are JSON. Written by hand, because
 * graphology-gexf holds the whole graph and text in memory.
 */
export function gexfOf(graph: PropertyGraph, origin: Origin): Iterable<string> {
  return inChunks(pieces(graph, origin));
}

function* pieces(graph: PropertyGraph, { title, revision, sources, filters }: Origin): Iterable<string> {
  const nodeColumns = sharedColumns(graph.nodes, 'n');
  const linkColumns = sharedColumns(graph.links, 'e');
  const asked = filters.map(([name, value]) => ` ${name}=${value}`).join('');
  const said = sources.map(({ attribution, licence }) => `${attribution} [${licence}]`);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${openTag('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' })}\n`;
  yield `<meta>${element('creator', {}, 'Career Atlas')}`;
  yield `${element('description', {}, `${title}, revision ${revision}.${asked} ${said.join(' ')}`)}</meta>\n`;
  yield `${openTag('graph', { mode: 'static', defaultedgetype: graph.directed ? 'directed' : 'undirected' })}\n`;
  yield* declarations('node', KIND, nodeColumns);
  yield* declarations('edge', TYPE, linkColumns);
  yield '<nodes>\n';
  for (const table of graph.nodes) {
    const values = attributeWriter(table, nodeColumns);
    const kind = attvalue(KIND.name, table.labels[0] ?? '');
    for (const row of table.rows()) {
      const own = { id: String(row[0]), label: String(row[1]) };
      yield `${openTag('node', own)}<attvalues>${kind}${values(row)}</attvalues></node>\n`;
    }
  }
  yield '</nodes>\n<edges>\n';
  let number = 0;
  for (const table of graph.links) {
    const values = attributeWriter(table, linkColumns);
    const type = attvalue(TYPE.name, table.type);
    const weightAt = table.columns.findIndex(({ name }) => name === 'weight');
    for (const row of table.rows()) {
      const ends = { id: `link:${number++}`, source: String(row[0]), target: String(row[1]) };
      const weight = weightAt < 0 ? null : (row[weightAt] as number | null);
      const own = weight === null ? ends : { ...ends, weight };
      yield `${openTag('edge', own)}<attvalues>${type}${values(row)}</attvalues></edge>\n`;
    }
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* declarations(domain: 'node' | 'edge', first: Column, columns: SharedColumns): Iterable<string> {
  yield `${openTag('attributes', { class: domain, mode: 'static' })}\n`;
  yield `${element('attribute', { id: first.name, title: first.name, type: 'string' })}\n`;
  for (const { key, column } of columns.all) {
    if (isBuiltIn(column)) continue;
    yield `${element('attribute', { id: key, title: column.name, type: TYPES[column.type] })}\n`;
  }
  yield '</attributes>\n';
}

function isBuiltIn({ name }: Column): boolean {
  return BUILT_IN.includes(name);
}

function attributeWriter(table: Table, columns: SharedColumns): (row: readonly Cell[]) => string {
  const keys = columns.keysOf(table).map((key, place) => (isBuiltIn(table.columns[place] as Column) ? '' : key));
  return (row) => {
    let written = '';
    for (let place = 0; place < row.length; place++) {
      const cell = row[place] as Cell;
      if (cell !== null && keys[place] !== '') written += attvalue(keys[place] as string, textOfCell(cell));
    }
    return written;
  };
}

function attvalue(key: string, value: string): string {
  return element('attvalue', { for: key, value });
}
