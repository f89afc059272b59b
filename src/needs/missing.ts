/** The one walk over a role's needs: what someone with given levels misses. Coverage, hours and distance are sums over it. */
import { gapShare } from '../domain';
import type { RequirementTable } from '../graph';

/** Levels held, 0..7, by competency number. */
export type Levels = Float32Array | Float64Array;

/**
 * Calls `visit` for each need of a role, strongest first, with its place in the table and the share of it that is missing: 0 if
 * it is met, 1 if nothing of it is had. O(requirements of the role).
 */
export function eachNeed(
  { head, competency, level, tolerance, weight }: RequirementTable,
  role: number,
  levels: Levels,
  visit: (place: number, missing: number) => void,
): void {
  for (let place = head[role]!, end = head[role + 1]!; place < end; place++) {
    if (weight[place] === 0) continue;
    visit(place, gapShare(levels[competency[place]!]!, level[place]!, tolerance[place]!));
  }
}
