import type { Cell, ColumnType, LinkTable, NodeTable, Origin, PropertyGraph } from './content';
import { inChunks } from './in-chunks';
import { plainText } from './plain-text';
import { type Property, propertiesOf } from './properties';

/** Rows of one statement. */
const BATCH = 500;

/**
 * Control characters that no text contains after `plainText`: between rows, fields and items of lists, and for
 * "unknown".
 */
const ROW_END = '\x1E';
const FIELD_END = '\x1F';
const ITEM_END = '\x1D';
const UNKNOWN = '\x1C';

/**
 * A graph as a Cypher script for Neo4j 5: a uniqueness constraint for each kind of node, then nodes and links in
 * batches, one statement per line. It needs no parameters. You can run it twice: it merges nodes on their id, links on
 * their ends and their key.
 *
 * The rows of a batch are one text, which the statement splits. So the statements of a table differ in one literal only
 * and are planned once. A literal list of maps takes Neo4j 5.26 about a hundred times as long.
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
  const labelOf = yield* labelsById(graph);
  for (const table of graph.links) yield* linkStatements(table, labelOf);
}

function* nodeStatements(table: NodeTable): Iterable<string> {
  const [first = '', ...others] = table.labels.map(quotedName);
  const more = others.map((label) => `, n:${label}`).join('');
  const properties = mapOf(propertiesOf(table, 1));
  for (const batch of batches(table.rows())) {
    yield `${unwound(batch)} MERGE (n:${first} {id: f[0]}) SET n += ${properties}${more};\n`;
  }
}

/** Ends are found by label and id, so one statement holds only rows between the same kinds of node. */
function* linkStatements(table: LinkTable, labelOf: LabelOf): Iterable<string> {
  const own = propertiesOf(table, 2);
  const properties = mapOf(own);
  const keyed = own.find(({ name }) => name === 'key');
  const key = keyed === undefined ? '' : ` {key: f[${keyed.place}]}`;
  for (const batch of batches(table.rows(), (row) => `${labelOf(row[0])} ${labelOf(row[1])}`)) {
    const [source, target] = [batch[0]?.[0], batch[0]?.[1]].map((id) => quotedName(labelOf(id)));
    yield `${unwound(batch)} MATCH (s:${source} {id: f[0]}) MATCH (t:${target} {id: f[1]}) ` +
      `MERGE (s)-[r:${quotedName(table.type)}${key}]->(t) SET r += ${properties};\n`;
  }
}

/** The beginning of a statement that has the fields of each row as the list `f`. */
function unwound(rows: readonly (readonly Cell[])[]): string {
  const text = rows.map((row) => row.map(fieldOf).join(FIELD_END)).join(ROW_END);
  return `UNWIND split(${quotedText(text)}, ${quotedText(ROW_END)}) AS row WITH split(row, ${quotedText(FIELD_END)}) AS f`;
}

/** A list has a sign before its first item; this tells a list with one empty text from an empty list. */
function fieldOf(cell: Cell): string {
  if (cell === null) return UNKNOWN;
  if (typeof cell !== 'object') return plainText(String(cell));
  return cell.length === 0 ? '' : `[${cell.map((item) => plainText(String(item))).join(ITEM_END)}`;
}

/** The map of a row's properties with their types; null removes an unknown property. */
function mapOf(properties: readonly Property[]): string {
  return `{${properties.map(({ name, place, column }) => `${quotedName(name)}: ${typed(`f[${place}]`, column.type)}`).join(', ')}}`;
}

function typed(field: string, type: ColumnType): string {
  const unlessUnknown = (value: string, otherwise = '') =>
    `CASE ${field} WHEN ${quotedText(UNKNOWN)} THEN null ${otherwise}ELSE ${value} END`;
  const items = `split(substring(${field}, 1), ${quotedText(ITEM_END)})`;
  switch (type) {
    case 'text':
      return unlessUnknown(field);
    case 'integer':
      return `toInteger(${field})`;
    case 'number':
      return `toFloat(${field})`;
    case 'boolean':
      return `toBoolean(${field})`;
    case 'texts':
      return unlessUnknown(items, "WHEN '' THEN [] ");
    case 'numbers':
      return unlessUnknown(`[item IN ${items} | toFloat(item)]`, "WHEN '' THEN [] ");
    default:
      return type satisfies never;
  }
}

/** The first label of a node, from its id. */
type LabelOf = (id: Cell | undefined) => string;

/** Worked out with empty pieces in between, where others may have their turn. */
function* labelsById(graph: PropertyGraph): Generator<string, LabelOf> {
  const labels = new Map<Cell | undefined, string>();
  for (const table of graph.nodes) {
    const label = table.labels[0] ?? '';
    for (const row of table.rows()) {
      labels.set(row[0], label);
      if (labels.size % BATCH === 0) yield '';
    }
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

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  [ROW_END]: '\\u001E',
  [FIELD_END]: '\\u001F',
  [ITEM_END]: '\\u001D',
  [UNKNOWN]: '\\u001C',
};
const ESCAPED = new RegExp(
  `[${Object.keys(ESCAPES)
    .map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
    .join('')}]`,
  'gu',
);

/** A text as a string literal; no line of the script ends inside it. */
function quotedText(text: string): string {
  return `'${text.replace(ESCAPED, (sign) => ESCAPES[sign] as string)}'`;
}

/** A label, type or property name between backticks, so that every character is part of the name. */
function quotedName(name: string): string {
  return `\`${plainText(name).replaceAll('`', '``')}\``;
}

/** A comment; line ends in the text cannot end it. */
function commented(text: string): string {
  return `// ${plainText(text).replace(/[\n\r\u2028\u2029\u0085]+/g, ' ')}\n`;
}
