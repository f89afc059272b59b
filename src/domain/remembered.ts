import type { LRUCache } from 'lru-cache';

/** The cached value of a key. If there is none, it is made now and cached. */
export function remembered<Value extends object>(
  kept: LRUCache<string, Value> | Map<string, Value>,
  key: string,
  make: () => Value,
): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
