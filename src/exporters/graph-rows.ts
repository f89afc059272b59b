import type { Cell, Column, Table } from './content';
import { listText } from './plain-text';

/** One attribute for all tables that have a column of this name and type. */
export interface SharedColumn {
  /** Unique in the graph: "n3", "e0". */
  readonly key: string;
  readonly column: Column;
}

export interface SharedColumns {
  readonly all: readonly SharedColumn[];
  /** The keys of a table's columns, in its order. */
  keysOf(table: Table): readonly string[];
}

/** The columns of some tables, each once by name and type, in order of their first appearance. */
export function sharedColumns(tables: readonly Table[], prefix: string): SharedColumns {
  const known = new Map<string, SharedColumn>();
  const identity = ({ name, type }: Column) => `${name} ${type}`;
  for (const column of tables.flatMap((table) => table.columns)) {
    if (!known.has(identity(column))) known.set(identity(column), { key: `${prefix}${known.size}`, column });
  }
  return {
    all: [...known.values()],
    keysOf: (table) => table.columns.map((column) => known.get(identity(column))?.key ?? ''),
  };
}

/** A value as the text of an XML format; lists, which these formats lack, are JSON. */
export function textOfCell(cell: Exclude<Cell, null>): string {
  return typeof cell === 'object' ? listText(cell) : String(cell);
}

/** Columns for the kind of a node and the type of a link, in formats without labels. */
export const KIND: Column = { name: 'kind', type: 'text', required: true, about: 'kind of node' };
export const TYPE: Column = { name: 'type', type: 'text', required: true, about: 'type of link' };
