import { oncePer } from '../domain';
import type { CareerGraph } from '../graph';
import type { Profile } from './profile';

/** Arrays that no call is using: one, unless calls were nested. */
const freeLevels = oncePer((_: CareerGraph): Float32Array[] => []);

/**
 * Calls `use` with the levels (0..7, by competency number) of someone with this profile who has held these roles. The
 * array is valid only during the call. O(competencies of the profile and the roles).
 */
export function withLevels<T>(
  graph: CareerGraph,
  profile: Profile,
  held: readonly number[],
  use: (levels: Float32Array) => T,
): T {
  const { head, competency, level } = graph.requirements;
  const free = freeLevels(graph);
  const levels = free.pop() ?? new Float32Array(graph.competencies.length);
  for (const [owned, at] of profile.levels) levels[owned] = at;
  for (const role of held) {
    for (let place = head[role] as number; place < head[role + 1]!; place++) {
      const c = competency[place] as number;
      if (levels[c]! < level[place]!) levels[c] = level[place] as number;
    }
  }
  try {
    return use(levels);
  } finally {
    for (const owned of profile.levels.keys()) levels[owned] = 0;
    for (const role of held) {
      for (let place = head[role] as number; place < head[role + 1]!; place++) {
        levels[competency[place] as number] = 0;
      }
    }
    free.push(levels);
  }
}
