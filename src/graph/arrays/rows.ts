/** Compressed sparse rows: the arrays that both tables are made of. */

/** Row starts: when places are in order of their rows, those of row r are `[heads[r], heads[r + 1])`. */
export function headsOf(rowOf: Int32Array, rowCount: number): Int32Array {
  const heads = new Int32Array(rowCount + 1);
  for (const row of rowOf) heads[row + 1] = heads[row + 1]! + 1;
  for (let row = 0; row < rowCount; row++) heads[row + 1] = heads[row + 1]! + heads[row]!;
  return heads;
}

/** The places in order of their rows; those of one row keep their order. `heads` are the rows' starts. */
export function placesByRow(rowOf: Int32Array, heads: Int32Array): Int32Array {
  const next = heads.slice();
  const places = new Int32Array(rowOf.length);
  rowOf.forEach((row, place) => {
    places[next[row]!] = place;
    next[row]!++;
  });
  return places;
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
