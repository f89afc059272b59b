import type { Sliced } from '../graph';

/** A record with one value per key. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

/** The same, with a slice for each key. */
export function* recordInSlices<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Sliced<Readonly<Record<Key, Value>>> {
  const values = new Map<Key, Value>();
  for (const key of keys) {
    values.set(key, of(key));
    yield;
  }
  return recordOf(keys, (key) => values.get(key)!);
}
