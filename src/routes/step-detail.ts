/** What someone has and misses of a role: the step model applied to a profile and the roles held so far. */
import { gapShare, importanceOf } from '../domain';
import type { CareerGraph } from '../graph';
import { hasKnownNeeds } from './question';
import type { CompetencyGap, CompetencyMatch, Profile, StepDetail } from './route';

const scratches = new WeakMap<CareerGraph, Float32Array>();

/**
 * Calls `use` with the levels (0..7, by competency number) of someone with a profile who has held these roles; the array is
 * valid only during the call. O(competencies of the profile and the roles).
 */
export function withLevels<T>(
  graph: CareerGraph,
  profile: Profile,
  held: readonly number[],
  use: (levels: Float32Array) => T,
): T {
  const { head, competency, level } = graph.requirements;
  const levels = scratches.get(graph) ?? new Float32Array(graph.competencies.length);
  scratches.delete(graph);
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
    scratches.set(graph, levels);
  }
}

/** Share of a role's needs that these levels cover, 0..1 to two decimals, by weight; null if nothing is known of its needs. */
export function coverageOf(graph: CareerGraph, role: number, levels: Float32Array): number | null {
  if (!hasKnownNeeds(graph, role)) return null;
  const { head, competency, level, tolerance, weight } = graph.requirements;
  let covered = 0;
  for (let place = head[role] as number; place < head[role + 1]!; place++) {
    const share = weight[place] as number;
    if (share === 0) continue;
    const have = levels[competency[place] as number] as number;
    covered += share * (1 - gapShare(have, level[place] as number, tolerance[place]!));
  }
  return rounded(Math.min(1, covered));
}

/** The needs of a role that these levels meet, and those still to be learnt with their hours. */
export function detailOf(graph: CareerGraph, role: number, levels: Float32Array): StepDetail {
  const { head, competency, importance, level, tolerance, hours, weight } = graph.requirements;
  const have: CompetencyMatch[] = [];
  const learn: CompetencyGap[] = [];
  for (let place = head[role] as number; place < head[role + 1]!; place++) {
    if (weight[place] === 0) continue;
    const needLevel = level[place] as number;
    const match = {
      competency: competency[place] as number,
      importance: importanceOf(importance[place]!),
      haveLevel: rounded(levels[competency[place] as number]!),
      needLevel: rounded(needLevel),
    };
    const gap = gapShare(levels[match.competency] as number, needLevel, tolerance[place]!);
    if (gap === 0) have.push(match);
    else learn.push({ ...match, hours: rounded(hours[place]! * gap) });
  }
  learn.sort((a, b) => b.hours - a.hours || a.competency - b.competency);
  return { have, learn };
}

/** To two decimals: levels and hours are no more exact than that. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
