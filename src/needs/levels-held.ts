import { eachCarriedOver } from '../alignment';
import { oncePer } from '../domain';
import type { CareerGraph } from '../graph';
import type { Profile } from './profile';

/** Arrays that no call is using: one, unless calls were nested. */
const freeLevels = oncePer((_: CareerGraph): Float32Array[] => []);

const NONE: readonly number[] = Object.freeze([]);

/**
 * Calls `use` with the levels (0..7, by competency number) of someone with this profile who has held these roles. The
 * array is valid only during the call. O(competencies of the profile and the roles).
 *
 * @param abroad - those of the roles whose competencies also count as what carries over to other classifications; default none
 */
export function withLevels<T>(
  graph: CareerGraph,
  profile: Profile,
  held: readonly number[],
  use: (levels: Float32Array) => T,
  abroad: readonly number[] = NONE,
): T {
  const free = freeLevels(graph);
  const levels = free.pop() ?? new Float32Array(graph.competencies.length);
  for (const [owned, at] of profile.levels) levels[owned] = at;
  const raise = (competency: number, level: number): void => {
    if (levels[competency]! < level) levels[competency] = level;
  };
  eachHeld(graph, held, raise);
  eachCarried(graph, abroad, raise);
  try {
    return use(levels);
  } finally {
    const clear = (competency: number): void => {
      levels[competency] = 0;
    };
    for (const owned of profile.levels.keys()) clear(owned);
    eachHeld(graph, held, clear);
    eachCarried(graph, abroad, clear);
    free.push(levels);
  }
}

type Visit = (competency: number, level: number) => void;

function eachHeld({ requirements }: CareerGraph, held: readonly number[], visit: Visit): void {
  const { head, competency, level } = requirements;
  for (const role of held) {
    for (let place = head[role]!; place < head[role + 1]!; place++) visit(competency[place]!, level[place]!);
  }
}

function eachCarried(graph: CareerGraph, roles: readonly number[], visit: Visit): void {
  if (roles.length === 0) return;
  eachHeld(graph, roles, (competency, level) => eachCarriedOver(graph, competency, level, visit));
}
