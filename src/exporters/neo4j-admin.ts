/**
 * The folder for `neo4j-admin database import full`: a header and a data file per table, and a README with the command.
 */
import type { Cell, ColumnType, ExportFile, LinkTable, NodeTable, Origin, PropertyGraph } from './content';
import { type CsvField, csvLines } from './csv-lines';
import { inChunks } from './in-chunks';
import { plainText } from './plain-text';
import { propertiesOf } from './properties';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  texts: 'string[]',
  numbers: 'double[]',
};

/** Separates the items of a list. No text contains it, because `plainText` removes control characters. */
const ITEM_END = '\x1F';

/** The files of a graph, the README first. */
export function neo4jAdminFiles(graph: PropertyGraph, origin: Origin): readonly ExportFile[] {
  const readme: ExportFile = { name: 'README.md', mediaType: 'text/markdown', chunks: () => [readmeOf(graph, origin)] };
  const filesOf = (table: NodeTable | LinkTable, header: readonly string[], constant: string) => [
    csvFile(`${table.name}-header.csv`, () => [`${header.join(',')}\n`]),
    csvFile(`${table.name}.csv`, () => inChunks(csvLines(null, withConstant(table, constant), fieldOf))),
  ];
  return [
    readme,
    ...graph.nodes.flatMap((table) => filesOf(table, nodeHeader(table), table.labels.map(plainText).join(ITEM_END))),
    ...graph.links.flatMap((table) => filesOf(table, linkHeader(table), plainText(table.type))),
  ];
}

function csvFile(name: string, chunks: () => Iterable<string>): ExportFile {
  return { name, mediaType: 'text/csv; charset=utf-8', chunks };
}

function nodeHeader(table: NodeTable): readonly string[] {
  return [':LABEL', 'id:ID', ...typed(table, 1)];
}

function linkHeader(table: LinkTable): readonly string[] {
  return [':TYPE', ':START_ID', ':END_ID', ...typed(table, 2)];
}

function typed(table: NodeTable | LinkTable, first: number): readonly string[] {
  return propertiesOf(table, first).map(({ name, column }) => `${name}:${TYPES[column.type]}`);
}

/** The table with one more column in front, with the same value in each row. */
function withConstant(table: NodeTable | LinkTable, constant: string): NodeTable | LinkTable {
  return {
    ...table,
    *rows() {
      for (const row of table.rows()) yield [constant, ...row];
    },
  };
}

/** The first field holds labels, which are a list. */
function fieldOf(cell: Cell, place: number): CsvField {
  if (typeof cell === 'string') return place === 0 ? cell : plainText(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  return cell.map((item) => plainText(String(item))).join(ITEM_END);
}

function readmeOf(graph: PropertyGraph, { title, revision, sources }: Origin): string {
  const pair = (option: string) => (table: NodeTable | LinkTable) =>
    `  --${option}=${table.name}-header.csv,${table.name}.csv`;
  const files = [...graph.nodes.map(pair('nodes')), ...graph.links.map(pair('relationships'))];
  return `# ${title}, revision ${revision}

Files for Neo4j 5's bulk import. Run this in this folder while the database is stopped; it makes the database anew.

\`\`\`
neo4j-admin database import full neo4j --overwrite-destination \\
  --id-type=string --multiline-fields=true --array-delimiter=U+001F \\
${files.join(' \\\n')}
\`\`\`

The items of lists are divided by the control character U+001F, which no text holds.

## Sources

${sources.map(({ name, release, licence, attribution }) => `- ${plainText(`${name}, ${release}. ${attribution} [${licence}]`)}`).join('\n')}
`;
}
