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
  const { head, competency, level } = graph.requirements;
  for (const role of held) raise(levels, competency, level, head[role]!, head[role + 1]!);
  for (const had of also) raise(levels, had.competency, had.level, 0, had.competency.length);
  try {
    return use(levels);
  } finally {
    for (const owned of profile.levels.keys()) levels[owned] = 0;
    for (const role of held) clear(levels, competency, head[role]!, head[role + 1]!);
    for (const had of also) clear(levels, had.competency, 0, had.competency.length);
    free.push(levels);
  }
}

/** Raises levels to those of competencies at the places from `first` up to `end`. Plain loops: routes do this for each of their steps. */
function raise(
  levels: Float32Array,
  competency: Int32Array,
  level: ArrayLike<number>,
  first: number,
  end: number,
): void {
  for (let place = first; place < end; place++) {
    const each = competency[place]!;
    if (levels[each]! < level[place]!) levels[each] = level[place]!;
  }
}

function clear(levels: Float32Array, competency: Int32Array, first: number, end: number): void {
  for (let place = first; place < end; place++) levels[competency[place]!] = 0;
}
