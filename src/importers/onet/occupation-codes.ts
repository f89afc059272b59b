import type { TableRow } from '../reading/table-row';

/** The column that names an occupation in every table. */
export const CODE = 'O*NET-SOC Code';

/** The occupation code in a column of a row. @throws {SourceFileError} if no such occupation exists */
export function knownCode<Column extends string>(
  row: TableRow<Column>,
  column: Column,
  known: { has(code: string): boolean },
): string {
  const code = row.text(column);
  if (!known.has(code))
    throw row.problem(
      column,
      `"${code}" is no occupation of Occupation Data.txt. One of the two is cut off or of another release.`,
    );
  return code;
}

/** The list at a key, made if absent. */
export function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
