/** Tables in rows with some rows in place of others. */

type Column = Int32Array | Float32Array | Uint8Array;

/** How rows of two tables make a third: those of `rows` come from the second, all others from the first. */
export interface RowMix {
  readonly head: Int32Array;
  /** A column of the third table. */
  column<C extends Column>(first: C, second: C): C;
  /** By place of the third table: its row. */
  rowOf(): Int32Array;
}

/**
 * The mix of a table with one that has some of its rows only.
 *
 * @param first - row starts of the first table
 * @param second - those of the second, whose row i stands for `rows[i]`
 * @param rows - ascending
 */
export function rowMix(first: Int32Array, second: Int32Array, rows: readonly number[]): RowMix {
  const count = first.length - 1;
  const head = new Int32Array(count + 1);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const isSecond = rows[next] === row;
    const length = isSecond ? second[next + 1]! - second[next]! : first[row + 1]! - first[row]!;
    if (isSecond) next++;
    head[row + 1] = head[row]! + length;
  }
  return {
    head,
    column(a, b) {
      const mixed = new (a.constructor as new (length: number) => typeof a)(head[count]!);
      let from = 0;
      for (const [i, row] of [...rows, count].entries()) {
        mixed.set(a.subarray(first[from], first[row]), head[from]);
        if (row < count) mixed.set(b.subarray(second[i], second[i + 1]), head[row]);
        from = row + 1;
      }
      return mixed;
    },
    rowOf() {
      const rowAt = new Int32Array(head[count]!);
      for (let row = 0; row < count; row++) rowAt.fill(row, head[row], head[row + 1]);
      return rowAt;
    },
  };
}
