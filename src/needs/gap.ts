/** What you have and what you lack for a role: the step model applied to a profile and the roles held so far. */
import { gapShare, type Importance, importanceOf } from '../domain';
import type { CareerGraph } from '../graph';
import { hasKnownNeeds } from './known-needs';

/** The needs of a role that you meet, and those that you still have to learn. */
export interface StepDetail {
  /** Strongest importance first. */
  readonly have: readonly CompetencyMatch[];
  /** Most hours first. */
  readonly learn: readonly CompetencyGap[];
}

export interface CompetencyMatch {
  readonly competency: number;
  readonly importance: Importance;
  readonly haveLevel: number;
  readonly needLevel: number;
}

export interface CompetencyGap extends CompetencyMatch {
  readonly hours: number;
}

/** Share of a role's needs that these levels cover, 0..1 to two decimals, by weight; null if no need is known. */
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

/** The needs of a role that these levels meet, and those still to learn, with their hours. */
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

/** Rounds to two decimals: levels and hours are no more exact than that. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
