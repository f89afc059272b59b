import type { LRUCache } from 'lru-cache';

/** The cached value of a key. If there is none, it is made now and cached. */
export function remembered<Key extends string | number, Value extends object>(
  kept: LRUCache<Key, Value> | Map<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
