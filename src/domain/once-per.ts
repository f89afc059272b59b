/** What is derived from a key, made when it is first asked for. */
export interface OncePer<Key extends object, Value> {
  (key: Key): Value;
  /** What is derived from the second key holds for the first one too, if it has been made. */
  share(key: Key, other: Key): void;
}

/**
 * `make`, called once per key and remembered as long as the key lives. Use it for everything derived from a graph, a
 * table or a list of prices; no other place keeps such results.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): OncePer<Key, Value> {
  const known = new WeakMap<Key, { readonly value: Value }>();
  const of = (key: Key): Value => {
    let kept = known.get(key);
    if (kept === undefined) {
      kept = { value: make(key) };
      known.set(key, kept);
    }
    return kept.value;
  };
  const share = (key: Key, other: Key): void => {
    const kept = known.get(other);
    if (kept !== undefined) known.set(key, kept);
  };
  return Object.assign(of, { share });
}
