import type { CareerGraph } from '../graph';
import { type CompetencyGap, type CompetencyMatch, coverageOf, detailOf, withLevels } from '../routes';
import type { ProfileInput, UnknownReference } from './atlas';
import { readProfile } from './profile';
import { numberOf } from './references';

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

/** What a profile has, partly has and misses of a role's needs. @throws {InvalidOptionError} */
export function skillGap(graph: CareerGraph, to: string, input: ProfileInput): SkillGap | UnknownReference {
  const role = numberOf(graph, 'Role', 'to', to);
  if (typeof role !== 'number') return role;
  const profile = readProfile(graph, 'profile', input);
  if ('kind' in profile) return profile;
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
