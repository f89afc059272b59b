import type { Cell, Column, Table } from '../exporters';

/** A column and its value for an item. */
export interface Field<T> extends Column {
  of(item: T): Cell | undefined;
}

/** A table of items with these fields. */
export function tableOf<T>(
  name: string,
  fields: readonly Field<T>[],
  rowCount: number | null,
  items: () => Iterable<T>,
): Table {
  return {
    name,
    rowCount,
    columns: fields.map(({ of: _, ...column }) => column),
    *rows() {
      for (const item of items()) yield fields.map((field) => field.of(item) ?? null);
    },
  };
}

/** A 32-bit number as its source wrote it: 0.3, not 0.30000001192092896. Null if it is NaN. */
export function decimal(kept: number): number | null {
  return Number.isNaN(kept) ? null : Number(kept.toPrecision(7));
}
