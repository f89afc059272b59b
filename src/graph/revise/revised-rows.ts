/** Tables in rows with some rows in place of others. */

type Column = Int32Array | Float32Array | Uint8Array;

/** How rows of two tables make a third: those of `rows` come from the second, all others from the first. */
export interface RowMix {
  readonly head: Int32Array;
  /** A column of the third table. */
  column<C extends Column>(first: C, second: C): C;
}

/**
 * The mix of two tables with the same number of rows.
 * @param rows - ascending
 */
export function rowMix(first: Int32Array, second: Int32Array, rows: readonly number[]): RowMix {
  const count = first.length - 1;
  const head = new Int32Array(count + 1);
  const taken = new Set(rows);
  for (let row = 0; row < count; row++) {
    const from = taken.has(row) ? second : first;
    head[row + 1] = head[row]! + from[row + 1]! - from[row]!;
  }
  return {
    head,
    column(a, b) {
      const mixed = new (a.constructor as new (length: number) => typeof a)(head[count]!);
      let next = 0;
      for (const row of [...rows, count]) {
        mixed.set(a.subarray(first[next], first[row]), head[next]);
        if (row < count) mixed.set(b.subarray(second[row], second[row + 1]), head[row]);
        next = row + 1;
      }
      return mixed;
    },
  };
}
