import type { CareerGraph } from '../graph';
import type { CompetencyGap, CompetencyMatch, Profile } from '../needs';
import { coverageOf, detailOf, withLevels } from '../needs';

export interface SkillGap {
  readonly kind: 'SkillGap';
  readonly role: number;
  /** 0..1; null if the role's needs are unknown; then the lists below are empty. */
  readonly coverage: number | null;
  readonly learningHours: number;
  /** Weeks at the profile's hours a week. */
  readonly weeks: number;
  readonly have: readonly CompetencyMatch[];
  /** Competencies that you have below the needed level. */
  readonly partly: readonly CompetencyGap[];
  readonly missing: readonly CompetencyGap[];
}

/** The needs of a role that a profile meets, partly meets and lacks. */
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
