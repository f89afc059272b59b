/** What you have and what you lack for a role: the step model applied to a profile and the roles held so far. */
import { type Importance, importanceOf, ROUNDING } from '../domain';
import type { CareerGraph } from '../graph';
import { distanceTo } from './distance';
import { hasKnownNeeds } from './known-needs';
import { eachNeed, type Levels } from './missing';

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
export function coverageOf(graph: CareerGraph, role: number, levels: Levels): number | null {
  if (!hasKnownNeeds(graph, role)) return null;
  // Five of eight needs are 0.625, so 0.63, however their shares add up.
  return rounded(distanceTo(graph, role, levels).coverage + ROUNDING);
}

/** The needs of a role that these levels meet, and those still to learn, with their hours. */
export function detailOf(graph: CareerGraph, role: number, levels: Levels): StepDetail {
  const { competency, importance, level, hours } = graph.requirements;
  const have: CompetencyMatch[] = [];
  const learn: CompetencyGap[] = [];
  eachNeed(graph.requirements, role, levels, (place, gap) => {
    const match = {
      competency: competency[place] as number,
      importance: importanceOf(importance[place]!),
      haveLevel: rounded(levels[competency[place] as number]!),
      needLevel: rounded(level[place]!),
    };
    if (gap === 0) have.push(match);
    else learn.push({ ...match, hours: rounded(hours[place]! * gap) });
  });
  learn.sort((a, b) => b.hours - a.hours || a.competency - b.competency);
  return { have, learn };
}

/** Rounds to two decimals: levels and hours are no more exact than that. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
