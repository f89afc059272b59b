/**
 * The beginning of a route, or a whole one: a prefix and one more role. Roles and links have the numbers of a
 * RelevantNetwork.
 */
export interface Prefix {
  readonly role: number;
  readonly parent: Prefix | null;
  /** The link that leads to the role; -1 at the source. */
  readonly link: number;
  readonly steps: number;
  /** Bits of the roles still to visit. */
  readonly mask: number;
  /** The summed key of the steps so far; see cost-keys. */
  readonly sum: number;
  readonly hours: number;
  readonly largestHours: number;
  readonly days: number;
  readonly stepHours: number;
  readonly stepDays: number;
  /** Lower bound on the keys of all routes that begin like this; for a whole route, its own keys. */
  first: number;
  second: number;
  /** True once the bound counts everything that the asker then has. */
  refined: boolean;
  /** The next best prefix with the same parent. It enters the queue when this one leaves it. */
  sibling: Prefix | null;
}

/** Negative if `a` comes first: smaller bound, then smaller role where the two separate. */
export function comparePrefixes(a: Prefix, b: Prefix): number {
  return a.first - b.first || a.second - b.second || compareRoles(a, b);
}

function compareRoles(a: Prefix, b: Prefix): number {
  let x: Prefix = a;
  let y: Prefix = b;
  while (x.steps > y.steps) x = x.parent as Prefix;
  while (y.steps > x.steps) y = y.parent as Prefix;
  while (x.parent !== y.parent) {
    x = x.parent as Prefix;
    y = y.parent as Prefix;
  }
  return x.role - y.role;
}
