/** The description that goes with CSV files: W3C, "Metadata Vocabulary for Tabular Data", 2015. */
import type { Column, ColumnType, Origin, Table } from './content';
import { originJson } from './origin-json';

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  texts: 'json',
  numbers: 'json',
};

/**
 * The description of CSV files: columns with types and units, and the origin with each source's licence and
 * attribution.
 */
export function csvMetadataOf(tables: readonly Table[], origin: Origin): string {
  const described = tables.map(({ name, columns }) => ({
    url: `${name}.csv`,
    tableSchema: { columns: columns.map(columnOf) },
  }));
  const [only] = described;
  const about = {
    'dc:title': origin.title,
    'dc:source': origin.sources.map((source) => source.attribution),
    'dc:license': [...new Set(origin.sources.map((source) => source.licence))],
    'dc:provenance': originJson(origin),
  };
  const content = described.length === 1 ? { ...only, ...about } : { tables: described, ...about };
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/csvw', ...content }, null, 2)}\n`;
}

function columnOf({ name, type, about, required }: Column): object {
  return { name, titles: name, datatype: DATATYPES[type], 'dc:description': about, ...(required && { required }) };
}
