import type { LRUCache } from 'lru-cache';

/** The value kept under a key; made and kept now if it isn't there. */
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
