/**
 * `make`, called once per key and remembered as long as the key lives. Use it for everything derived from a graph, a
 * table or a list of prices; no other place keeps such results.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let kept = known.get(key);
    if (kept === undefined) {
      kept = { value: make(key) };
      known.set(key, kept);
    }
    return kept.value;
  };
}
