import type { Column, Table } from './content';

/** A column as a property of nodes or relationships. */
export interface Property {
  readonly name: string;
  readonly column: Column;
  /** Place of the column in the table. */
  readonly place: number;
}

/** The properties for a table's columns from `first` on, named in camelCase as is usual in property graphs. */
export function propertiesOf({ columns }: Table, first: number): readonly Property[] {
  return columns.slice(first).map((column, index) => ({
    name: column.property ?? column.name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    column,
    place: first + index,
  }));
}
