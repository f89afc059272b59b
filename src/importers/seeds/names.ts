import { distance } from 'fastest-levenshtein';

/** Largest share of a name's letters that may differ for it to be suggested. Estimate. */
const SUGGESTED_DISTANCE_SHARE = 0.4;

/** ` Did you mean "…"?`, with a space before, or `''` if no name is near. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const asked = given.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, asked.length * SUGGESTED_DISTANCE_SHARE);
  for (const name of names) {
    const edits = distance(asked, name.toLowerCase());
    if (edits < least) {
      least = edits;
      best = name;
    }
  }
  return best === null ? '' : ` Did you mean "${best}"?`;
}

/** Ids by name, in any case. */
export class NameIndex {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();

  /** @param what - the thing named, as messages call it: "skill or technology" */
  constructor(readonly what: string) {}

  /** Names a thing; returns the id that has the name already, or null. The first keeps it. */
  add(name: string, id: string): string | null {
    const key = name.toLowerCase();
    const holder = this.#ids.get(key);
    if (holder !== undefined) return holder;
    this.#ids.set(key, id);
    this.#names.set(key, name);
    return null;
  }

  /** The id of the thing with this name, or null. */
  resolve(name: string): string | null {
    return this.#ids.get(name.toLowerCase()) ?? null;
  }

  /** What is wrong with a name that does not resolve, and the nearest that does. */
  unknown(name: string): string {
    return `unknown ${this.what} "${name}".${didYouMean(name, this.#names.values())}`;
  }
}
