/** Compressed sparse rows: the arrays that both tables are made of. */

/** Row starts for values that are sorted: rows of v are `[heads[v], heads[v + 1])`. */
export function headsOf(sorted: Int32Array, rowCount: number): Int32Array {
  const heads = new Int32Array(rowCount + 1);
  for (const row of sorted) heads[row + 1] = heads[row + 1]! + 1;
  for (let row = 0; row < rowCount; row++) heads[row + 1] = heads[row + 1]! + heads[row]!;
  return heads;
}

/** The places 0..count-1 in the order of a comparison. */
export function orderBy(count: number, compare: (a: number, b: number) => number): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => place).sort(compare);
}

/** Links gathered by their two ends; groups come in order of first appearance. Numbers must be below 2^26. */
export function groupLinks<L extends { readonly from: string; readonly to: string }>(
  links: readonly L[],
  fromNumber: (id: string) => number,
  toNumber: (id: string) => number,
  toCount: number,
): L[][] {
  return [...gatheredBy(links, (link) => fromNumber(link.from) * toCount + toNumber(link.to)).values()];
}

/** Things gathered by a key, in the order they come. */
export function gatheredBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const gathered = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = gathered.get(key);
    if (group === undefined) gathered.set(key, [thing]);
    else group.push(thing);
  }
  return gathered;
}
