import type { SchemaElement } from 'hyparquet-writer';
import type { Cell, Column, ColumnType, Origin, Table } from './content';
import { originJson } from './origin-json';
import { plainCell } from './plain-text';

/** Rows of a row group. One group is in memory at a time, together with its encoded form. */
const ROW_GROUP = 10_000;

const ELEMENTS: Readonly<Record<ColumnType, SchemaElement>> = {
  text: { name: '', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { name: '', type: 'INT32' },
  number: { name: '', type: 'DOUBLE' },
  boolean: { name: '', type: 'BOOLEAN' },
  texts: { name: '', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  numbers: { name: '', type: 'DOUBLE' },
};

/**
 * A table as Apache Parquet, version 2 pages with Snappy, in row groups written one after the other. Lists are LISTs.
 * The origin and the columns are in the file's key-value metadata, under `career_atlas`.
 */
export async function* parquetOf(table: Table, origin: Origin): AsyncIterable<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const { columns } = table;
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    kvMetadata: [{ key: 'career_atlas', value: JSON.stringify(originJson(origin, columns)) }],
    createdBy: 'career-atlas',
  });
  const taken = () => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  };
  for (const group of groups(table)) {
    writer.write({
      columnData: columns.map(({ name }, place) => ({ name, data: group[place] as Cell[] })),
      rowGroupSize: ROW_GROUP,
    });
    yield taken();
  }
  writer.finish();
  yield taken();
}

/** A column's elements of the schema; a list is a group of three, as the format's LogicalTypes.md says. */
function elementsOf({ name, type, required }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  const element = ELEMENTS[type];
  if (type !== 'texts' && type !== 'numbers') return [{ ...element, name, repetition_type }];
  return [
    { name, converted_type: 'LIST', repetition_type, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { ...element, name: 'element', repetition_type: 'REQUIRED' },
  ];
}

/** The cells of `ROW_GROUP` rows at a time, by column. */
function* groups({ columns, rows }: Table): Iterable<readonly Cell[][]> {
  const empty = () => columns.map((): Cell[] => []);
  let group = empty();
  for (const row of rows()) {
    row.forEach((cell, place) => {
      group[place]?.push(plainCell(cell));
    });
    if (group[0]?.length !== ROW_GROUP) continue;
    yield group;
    group = empty();
  }
  if (group[0]?.length !== 0) yield group;
}
