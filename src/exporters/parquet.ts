import type { SchemaElement } from 'hyparquet-writer';
import type { Cell, Column, ColumnType, Origin, Table } from './content';
import { originJson } from './origin-json';
import { plainCell } from './plain-text';

/** Most rows, cells and characters of a row group. One is in memory at a time, and is encoded at once, in some 20 milliseconds. */
const GROUP = Object.freeze({ rows: 10_000, cells: 25_000, characters: 500_000 });

/** Stands where others may have their turn. */
const NOTHING = new Uint8Array(0);

/** Rows that are read before others may have their turn. */
const ROWS_A_SLICE = 250;

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
    if (group === null) {
      yield NOTHING;
      continue;
    }
    writer.write({
      columnData: columns.map(({ name }, place) => ({ name, data: group[place] as Cell[] })),
      rowGroupSize: GROUP.rows,
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

/** The cells of a row group at a time, by column; null now and then, and before each group is written, where others may have their turn. */
function* groups({ columns, rows }: Table): Iterable<readonly Cell[][] | null> {
  const empty = () => columns.map((): Cell[] => []);
  const most = Math.min(GROUP.rows, Math.ceil(GROUP.cells / columns.length));
  let group = empty();
  let read = 0;
  let characters = 0;
  for (const row of rows()) {
    row.forEach((cell, place) => {
      group[place]?.push(plainCell(cell));
      characters += lengthOf(cell);
    });
    if (++read % ROWS_A_SLICE === 0) yield null;
    if (group[0]?.length !== most && characters < GROUP.characters) continue;
    yield null;
    yield group;
    characters = 0;
    group = empty();
  }
  if (group[0]?.length !== 0) yield group;
}

function lengthOf(cell: Cell): number {
  if (typeof cell === 'string') return cell.length;
  return Array.isArray(cell) ? cell.reduce((sum: number, each) => sum + String(each).length, 0) : 0;
}
