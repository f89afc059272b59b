import { type CareerGraph, oncePerFigures } from '../graph';
import type { Profile } from './profile';

/** Competencies at levels. */
export interface Levelled {
  /** Competency numbers. */
  readonly competency: Int32Array;
  /** 0..7 */
  readonly level: Float32Array;
}

/** Arrays that no call is using: one, unless calls were nested. */
const freeLevels = oncePerFigures((_: CareerGraph): Float32Array[] => []);

const NONE: readonly Levelled[] = Object.freeze([]);

/**
 * Calls `use` with the levels (0..7, by competency number) of someone with this profile who has held these roles. The
 * array is valid only during the call. O(competencies of the profile and the roles).
 *
 * @param also - what they have beside it; default nothing
 */
export function withLevels<T>(
  graph: CareerGraph,
  profile: Profile,
  held: readonly number[],
  use: (levels: Float32Array) => T,
  also: readonly Levelled[] = NONE,
): T {
  const free = freeLevels(graph);
  const levels = free.pop() ?? new Float32Array(graph.competencies.length);
  for (const [owned, at] of profile.levels) levels[owned] = at;
  const eachHeld = (visit: (competency: number, level: number) => void): void => {
    const { head, competency, level } = graph.requirements;
    for (const role of held) {
      for (let place = head[role]!; place < head[role + 1]!; place++) visit(competency[place]!, level[place]!);
    }
    for (const had of also) {
      for (const [place, each] of had.competency.entries()) visit(each, had.level[place]!);
    }
  };
  eachHeld((competency, level) => {
    if (levels[competency]! < level) levels[competency] = level;
  });
  try {
    return use(levels);
  } finally {
    for (const owned of profile.levels.keys()) levels[owned] = 0;
    eachHeld((competency) => {
      levels[competency] = 0;
    });
    free.push(levels);
  }
}
