/** Orders of lists: by keys, ascending or descending, what is unknown last, ties by id. */

import { oncePer } from '../../domain';

/** Negative if `a` comes first; 0 if equal. */
export type Comparison<T> = (a: T, b: T) => number;
type Key<T> = (item: T) => string | number | null;

/** Ascending by a key, or descending; null comes last either way. Texts compare without regard to case. */
export function by<T>(key: Key<T>, direction: 1 | -1 = 1): Comparison<T> {
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    if (typeof x === 'string' && typeof y === 'string') return direction * compareTexts(x, y);
    return direction * (Number(x) - Number(y));
  };
}

function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The items in order of the comparisons, the first one first; ties keep the order of the items, which is that of ids. */
export function sorted<T>(items: readonly T[], comparisons: readonly Comparison<T>[]): readonly T[] {
  return [...items].sort((a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** What a function of an immutable object gives for a key, worked out once each; forgotten with the object. */
export function oncePerKey<Owner extends object, T>(
  make: (owner: Owner, key: string) => T,
): (owner: Owner, key: string) => T {
  const keptOf = oncePer((_: Owner) => new Map<string, T>());
  return (owner, key) => {
    const known = keptOf(owner);
    const value = known.get(key) ?? make(owner, key);
    known.set(key, value);
    return value;
  };
}
