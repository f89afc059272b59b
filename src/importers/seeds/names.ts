import { distance } from 'fastest-levenshtein';

/** A name is suggested if at most this share of its letters differs. Estimate. */
const SUGGESTED_DISTANCE_SHARE = 0.4;

/** ` Did you mean "…"?`, with a space before it, or `''` if no name is close. */
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
  readonly #holders = new Set<string>();

  /** @param what - the thing named, as messages call it: "skill or technology" */
  constructor(readonly what: string) {}

  /** Names a thing. Returns the id that already has the name, or null; the first keeps it. */
  add(name: string, id: string): string | null {
    const key = name.toLowerCase();
    const holder = this.#ids.get(key);
    if (holder !== undefined) return holder;
    this.#ids.set(key, id);
    this.#names.set(key, name);
    this.#holders.add(id);
    return null;
  }

  /** True if a thing has this id. */
  has(id: string): boolean {
    return this.#holders.has(id);
  }

  /** The id of the thing with this name, or null. */
  resolve(name: string): string | null {
    return this.#ids.get(name.toLowerCase()) ?? null;
  }

  /** A message about an unknown name, with the closest known one. */
  unknown(name: string): string {
    return `unknown ${this.what} "${name}".${didYouMean(name, this.#names.values())}`;
  }
}
