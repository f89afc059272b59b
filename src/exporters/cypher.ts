import type { Cell, ColumnType, LinkTable, NodeTable, Origin, PropertyGraph } from './content';
import { inChunks } from './in-chunks';
import { plainText } from './plain-text';
import { type Property, propertiesOf } from './properties';

/** Rows of one statement. */
const BATCH = 200;

/**
 * A graph as a Cypher script for Neo4j 5: a uniqueness constraint for each kind of node, then nodes and links in batches, one statement
 * a line. It needs no parameters, and may run twice: nodes are merged on their id, links on their ends and their key.
 */
export function cypherOf(graph: PropertyGraph, origin: Origin): Iterable<string> {
  return inChunks(statements(graph, origin));
}

function* statements(graph: PropertyGraph, { title, revision, sources }: Origin): Iterable<string> {
  yield commented(`${title}, revision ${revision}.`);
  for (const { attribution, licence } of sources) yield commented(`${attribution} [${licence}]`);
  for (const { labels } of graph.nodes) {
    const label = labels[0] ?? '';
    const name = quotedName(`${label.toLowerCase()}_id`);
    yield `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${quotedName(label)}) REQUIRE n.id IS UNIQUE;\n`;
  }
  for (const table of graph.nodes) yield* nodeStatements(table);
  for (const table of graph.links) yield* linkStatements(table, graph);
}

function* nodeStatements(table: NodeTable): Iterable<string> {
  const [first = '', ...others] = table.labels.map(quotedName);
  const more = others.map((label) => `, n:${label}`).join('');
  const properties = propertiesOf(table, 0);
  for (const batch of batches(table.rows())) {
    const rows = batch.map((row) => mapOf(properties, row)).join(', ');
    yield `UNWIND [${rows}] AS row MERGE (n:${first} {id: row.id}) SET n += row${more};\n`;
  }
}

/** Ends are found by their label and id, so rows go in one statement only with others between the same kinds. */
function* linkStatements(table: LinkTable, graph: PropertyGraph): Iterable<string> {
  const properties = propertiesOf(table, 2);
  const key = properties.find(({ name }) => name === 'key') === undefined ? '' : ' {key: row.p.key}';
  const labelOf = labelsById(graph);
  for (const batch of batches(table.rows(), (row) => `${labelOf(row[0])} ${labelOf(row[1])}`)) {
    const rows = batch.map(
      (row) => `{s: ${quotedText(String(row[0]))}, t: ${quotedText(String(row[1]))}, p: ${mapOf(properties, row)}}`,
    );
    const [source, target] = [batch[0]?.[0], batch[0]?.[1]].map((id) => quotedName(labelOf(id)));
    yield `UNWIND [${rows.join(', ')}] AS row MATCH (s:${source} {id: row.s}), (t:${target} {id: row.t}) ` +
      `MERGE (s)-[r:${quotedName(table.type)}${key}]->(t) SET r += row.p;\n`;
  }
}

/** The first label of a node, from its id. */
function labelsById(graph: PropertyGraph): (id: Cell | undefined) => string {
  const labels = new Map<Cell | undefined, string>();
  for (const table of graph.nodes) {
    const label = table.labels[0] ?? '';
    for (const row of table.rows()) labels.set(row[0], label);
  }
  return (id) => labels.get(id) ?? '';
}

/** Rows in batches; `groupOf` of all rows of a batch is the same. */
function* batches(
  rows: Iterable<readonly Cell[]>,
  groupOf: (row: readonly Cell[]) => string = () => '',
): Iterable<readonly (readonly Cell[])[]> {
  const open = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const batch = open.get(group) ?? [];
    batch.push(row);
    if (batch.length < BATCH) {
      open.set(group, batch);
    } else {
      open.delete(group);
      yield batch;
    }
  }
  yield* open.values();
}

function mapOf(properties: readonly Property[], row: readonly Cell[]): string {
  const entries: string[] = [];
  for (const { name, place, column } of properties) {
    const cell = row[place] as Cell;
    if (cell !== null) entries.push(`${quotedName(name)}: ${literal(cell, column.type)}`);
  }
  return `{${entries.join(', ')}}`;
}

function literal(cell: Exclude<Cell, null>, type: ColumnType): string {
  if (typeof cell === 'string') return quotedText(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number') return type === 'integer' ? String(cell) : asFloat(cell);
  return `[${cell.map((item) => literal(item as string | number, type)).join(', ')}]`;
}

/** A number that Cypher takes for a FLOAT, whole ones too, so that a property has one type. */
function asFloat(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? `${number}.0` : String(number);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text as a string literal; no line of the script ends inside it. */
function quotedText(text: string): string {
  return `'${plainText(text).replace(/[\\'\n\r\t]/g, (sign) => ESCAPES[sign] as string)}'`;
}

/** A label, type or property name between backticks, which keep all that is inside a name. */
function quotedName(name: string): string {
  return `\`${plainText(name).replaceAll('`', '``')}\``;
}

/** A comment; it can't be left by a line end in the text. */
function commented(text: string): string {
  return `// ${plainText(text).replace(/[\n\r\u2028\u2029\u0085]+/g, ' ')}\n`;
}
