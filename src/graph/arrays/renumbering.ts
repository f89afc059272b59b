/** Rows and numbers after a few rows came or went: numbers go in the order of ids, so all behind a new one are moved. */

/** How numbers of before stand to those of now. Both orders are the same. */
export interface Renumbering {
  /** By number before: the number now; -1 for one that is gone. */
  readonly now: Int32Array;
  /** By number now: the number before; -1 for one that is new. */
  readonly before: Int32Array;
}

type Numbers = Int32Array | Float32Array | Float64Array | Uint8Array | Int8Array;

/**
 * Numbers after things came and went, in order of their ids.
 *
 * @param gone - numbers before
 * @param places - by new thing, ascending: how many of those before come before it
 */
export function renumbering(count: number, gone: ReadonlySet<number>, places: readonly number[]): Renumbering {
  const now = new Int32Array(count).fill(-1);
  const before: number[] = [];
  let next = 0;
  for (let number = 0; number <= count; number++) {
    for (; places[next] === number; next++) before.push(-1);
    if (number < count && !gone.has(number)) now[number] = before.push(number) - 1;
  }
  return { now, before: Int32Array.from(before) };
}

/** Row starts: rows that are new are empty, and so were those that are gone. */
export function movedHeads(heads: Int32Array, { before }: Renumbering): Int32Array {
  const moved = new Int32Array(before.length + 1);
  before.forEach((row, at) => {
    moved[at + 1] = row === -1 ? moved[at]! : heads[row + 1]!;
  });
  return moved;
}

/** Numbers that stand somewhere, as they are now. -1 stays. */
export function movedNumbers(numbers: Int32Array, { now }: Renumbering): Int32Array {
  return numbers.map((number) => (number === -1 ? -1 : now[number]!));
}

/** Figures by number; new ones have `fill`. */
export function movedFigures<A extends Numbers>(figures: A, { before }: Renumbering, fill: number): A {
  const moved = new (figures.constructor as new (length: number) => A)(before.length);
  before.forEach((from, at) => {
    moved[at] = from === -1 ? fill : figures[from]!;
  });
  return moved;
}

/** Things by number; new ones have `fill`. */
export function movedList<T>(list: readonly T[], { before }: Renumbering, fill: T): T[] {
  return Array.from(before, (from) => (from === -1 ? fill : list[from]!));
}
