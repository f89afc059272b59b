/** Records as columns, and back. */
import type { Sliced } from '../arrays/slices';
import type { Column, ColumnRef, Draft, RecordsRef, Source } from './layout';

type WrittenColumn = (values: readonly unknown[], draft: Draft) => Sliced<ColumnRef>;
type ReadColumn = (ref: ColumnRef, source: Source) => Column;

/** Records that are looked at without a pause. */
const RECORDS_AT_ONCE = 512;

/** The columns of these records; a property that is undefined counts as missing. */
export function* writtenRecords(records: readonly object[], draft: Draft, written: WrittenColumn): Sliced<RecordsRef> {
  const shapes = new Map<string, readonly string[]>();
  const numbers = new Map<string, number>();
  const shapeOf = new Int32Array(records.length);
  for (const [place, record] of records.entries()) {
    if (place % RECORDS_AT_ONCE === 0) yield;
    const names = Object.keys(record).filter((name) => record[name as keyof object] !== undefined);
    const key = JSON.stringify(names);
    const number = numbers.get(key) ?? shapes.size;
    numbers.set(key, number);
    shapes.set(key, names);
    shapeOf[place] = number;
  }
  yield;
  const columns: Record<string, ColumnRef> = {};
  for (const name of new Set([...shapes.values()].flat())) {
    const values = records.map((record) => record[name as keyof object]);
    columns[name] = yield* written(values, draft);
  }
  const sections = { shapeOf: draft.sections.add(shapeOf) };
  return { count: records.length, shapes: [...shapes.values()], ...sections, columns };
}

/** The records of a file. */
export interface Records {
  readonly count: number;
  /** A record as an object of its own, made anew each time. */
  at(row: number): object;
  /** One property of each record; undefined where a record lacks it. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** Records whose properties are read when asked for. */
export function readRecords(ref: RecordsRef, source: Source, read: ReadColumn): Records {
  const shapeOf = source.sections.array(ref.shapeOf);
  const values = new Map(Object.entries(ref.columns).map(([name, column]) => [name, read(column, source)]));
  const shapes = ref.shapes.map((names) => names.map((name) => ({ name, value: values.get(name)! })));
  const column = (name: string, value: Column): Column => {
    const has = ref.shapes.map((names) => names.includes(name));
    return has.every(Boolean) ? value : (row) => (has[shapeOf[row]!] ? value(row) : undefined);
  };
  return {
    count: ref.count,
    at(row) {
      const record: Record<string, unknown> = {};
      for (const { name, value } of shapes[shapeOf[row]!]!) record[name] = value(row);
      return record;
    },
    columns: new Map(Array.from(values, ([name, value]) => [name, column(name, value)])),
  };
}
