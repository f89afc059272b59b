import type { SearchMeter } from '../question/search-meter';
import type { AdditiveNetwork } from './additive-network';
import type { SearchScratch } from './search-scratch';
import type { TwoSidedSearch } from './two-sided-search';

/** The rest of a route, from its spur on. */
export interface Spur {
  readonly key: number;
  /** Progressions from the spur role to the target. */
  readonly steps: readonly number[];
}

/**
 * The best way from `source` to `target` that avoids all banned roles and whose first step does not lead to a forbidden
 * role. Of equally cheap ways, the one whose roles come first by number. Null if there is none; undefined if the budget
 * ended the search.
 *
 * Source: A* (Hart, Nilsson, Raphael 1968, doi:10.1109/TSSC.1968.300136) with the consistent bounds of `distances`. The
 * queue orders equal keys by distance. So a role is settled after all roles through which equally short ways lead to
 * it, and its way can be chosen for good.
 */
export function spurSearch(
  network: AdditiveNetwork,
  closed: Uint8Array,
  distances: TwoSidedSearch,
  scratch: SearchScratch,
  meter: SearchMeter,
  source: number,
  target: number,
  banned: number,
  forbidden: number,
): Spur | null | undefined {
  const { fromSpur, seen, cameBy, depth, spur } = scratch;
  const stamp = scratch.nextStamp();
  spur.clear();
  fromSpur[source] = 0;
  seen[source] = stamp;
  cameBy[source] = -1;
  depth[source] = 0;
  spur.set(source, 0);
  while (spur.size > 0) {
    if (!meter.step()) return undefined;
    const role = spur.pop();
    if (role === target) return { key: fromSpur[target]!, steps: stepsTo(network, scratch, target) };
    const so = fromSpur[role]!;
    for (let step = network.head[role]!, end = network.head[role + 1]!; step < end; step++) {
      const next = network.target[step]!;
      if (scratch.banned[next] === banned || (role === source && scratch.forbidden[next] === forbidden)) continue;
      const distance = so + network.key[step]!;
      if (seen[next] === stamp) {
        if (distance > fromSpur[next]! || closed[step] !== 0) continue;
        if (distance === fromSpur[next]! && !comesFirst(network, scratch, role, next)) continue;
      } else if (closed[step] !== 0) continue;
      const bound = distances.bound(next);
      // The bound of an unreachable role is not a number.
      if (!(distance + bound < Number.POSITIVE_INFINITY)) continue;
      seen[next] = stamp;
      fromSpur[next] = distance;
      cameBy[next] = step;
      depth[next] = depth[role]! + 1;
      spur.set(next, distance + bound);
    }
  }
  return null;
}

function stepsTo(network: AdditiveNetwork, { cameBy }: SearchScratch, target: number): number[] {
  const steps: number[] = [];
  for (let step = cameBy[target]!; step >= 0; step = cameBy[network.source[step]!]!) steps.push(step);
  return steps.reverse();
}

/** True if the way to `next` through `role` comes before the current one, role by role. */
function comesFirst(network: AdditiveNetwork, { cameBy, depth }: SearchScratch, role: number, next: number): boolean {
  let a = role;
  let b = network.source[cameBy[next]!]!;
  let afterA = next;
  let afterB = next;
  const back = (at: number) => network.source[cameBy[at]!]!;
  while (depth[a]! > depth[b]!) {
    afterA = a;
    a = back(a);
  }
  while (depth[b]! > depth[a]!) {
    afterB = b;
    b = back(b);
  }
  while (a !== b) {
    afterA = a;
    afterB = b;
    a = back(a);
    b = back(b);
  }
  return afterA < afterB;
}
