import type { Sliced } from '../../graph';
import type { RelevantNetwork } from './relevant-network';

/** Roles that are looked at before others may have their turn. */
const ROLES_A_SLICE = 64;

/** The parts of a prefix's state that bounds on the rest of a route depend on. */
export interface BoundShape {
  readonly network: RelevantNetwork;
  readonly maxSteps: number;
  /** Per role: its bit if it must be visited, otherwise 0. */
  readonly viaBit: Uint8Array;
  /** 2 to the power of the number of roles that must be visited. */
  readonly maskCount: number;
  /** Number of ranges of "hours that the target still asks for", at least 1. */
  readonly rangeCount: number;
  /** Per role and range (`role * rangeCount + range`): the range after holding the role. */
  readonly nextRange: Uint8Array;
}

/** The least cost of single links, by the number of steps left when they are taken. */
export interface LinkBounds {
  /** Per link, with this many steps left. */
  links(stepsLeft: number): Float64Array;
  /**
   * For a link into the target, with this many steps left and the hours that the target still asks for in this range.
   */
  last(link: number, stepsLeft: number, range: number): number;
  readonly combine: 'SUM' | 'LARGEST';
}

/** Lower bounds on what the rest of a route costs, by role, steps left, roles still to visit and range of hours. */
export interface RemainingBound {
  at(role: number, stepsLeft: number, mask: number, range: number): number;
}

/**
 * For every role and number of steps left, the least cost of any walk to the target: dynamic programming over the
 * number of steps, as in R. Bellman, "On a Routing Problem", Quarterly of Applied Mathematics 16(1), 1958,
 * doi:10.1090/qam/102435. A walk may visit a role twice, so this is a lower bound for simple paths. The state also has
 * the roles still to visit and the range of hours that the target still asks for. A role on the way lowers these hours
 * by no more than it would at the start (see `CompetencyHoldings`).
 *
 * Time O(maxSteps x links x maskCount x rangeCount), space the same with roles instead of links.
 */
export function* remainingBound(shape: BoundShape, bounds: LinkBounds): Sliced<RemainingBound> {
  const { network, maxSteps, viaBit, maskCount, rangeCount, nextRange } = shape;
  const { roleCount, head, to, target, stepsFrom, stepsTo } = network;
  const width = maskCount * rangeCount;
  const layer = roleCount * width;
  const least = new Float64Array((maxSteps + 1) * layer).fill(Number.POSITIVE_INFINITY);
  const largest = bounds.combine === 'LARGEST';
  // By role, mask and range on arrival, before the role is held: what is left from there with one step fewer. Each link into a role reads the same row.
  const onArrival = new Float64Array(layer);

  for (let left = 1; left <= maxSteps; left++) {
    const links = bounds.links(left);
    const before = (left - 1) * layer;
    for (let row = 0; row < layer; row += rangeCount) {
      const ranges = Math.floor(row / width) * rangeCount;
      for (let range = 0; range < rangeCount; range++)
        onArrival[row + range] = least[before + row + nextRange[ranges + range]!]!;
    }
    for (let role = 0; role < roleCount; role++) {
      if (role % ROLES_A_SLICE === 0) yield;
      if (role === target || stepsTo[role]! > left || stepsFrom[role]! > maxSteps - left) continue;
      const here = left * layer + role * width;
      for (let link = head[role]!; link < head[role + 1]!; link++) {
        const next = to[link]!;
        if (next === target) {
          for (let range = 0; range < rangeCount; range++) {
            const cost = bounds.last(link, left, range);
            if (cost < least[here + range]!) least[here + range] = cost;
          }
          continue;
        }
        if (stepsTo[next]! >= left) continue;
        const cost = links[link]!;
        const there = next * width;
        const bit = viaBit[next]!;
        for (let mask = 0; mask < maskCount; mask++) {
          const from = there + (mask & ~bit) * rangeCount;
          const into = here + mask * rangeCount;
          for (let range = 0; range < rangeCount; range++) {
            const rest = onArrival[from + range]!;
            const sum = largest ? Math.max(cost, rest) : cost + rest;
            if (sum < least[into + range]!) least[into + range] = sum;
          }
        }
      }
    }
  }
  return {
    at: (role, stepsLeft, mask, range) => least[stepsLeft * layer + role * width + mask * rangeCount + range]!,
  };
}
