import type { CareerGraph } from '../graph';
import type { CompetencyGap, CompetencyMatch, Profile } from '../needs';
import { coverageOf, detailOf, withLevels } from '../needs';

export interface SkillGap {
  readonly kind: 'SkillGap';
  readonly role: number;
  /** 0..1; null if the role's needs are unknown, and then nothing is had, missed or to be learnt. */
  readonly coverage: number | null;
  readonly learningHours: number;
  /** Weeks at the profile's hours a week. */
  readonly weeks: number;
  readonly have: readonly CompetencyMatch[];
  /** Begun, but below the level needed. */
  readonly partly: readonly CompetencyGap[];
  readonly missing: readonly CompetencyGap[];
}

/** What a profile has, partly has and misses of a role's needs. */
export function skillGap(graph: CareerGraph, role: number, profile: Profile): SkillGap {
  return withLevels(graph, profile, [], (levels) => {
    const { have, learn } = detailOf(graph, role, levels);
    const learningHours = Math.round(learn.reduce((sum, gap) => sum + gap.hours, 0));
    return {
      kind: 'SkillGap',
      role,
      coverage: coverageOf(graph, role, levels),
      learningHours,
      weeks: Math.ceil(learningHours / profile.weeklyHours),
      have,
      partly: learn.filter((gap) => gap.haveLevel > 0),
      missing: learn.filter((gap) => gap.haveLevel === 0),
    };
  });
}
