import type { CareerGraph } from '../graph';
import { coverageOf, detailOf, withLevels } from '../routes';
import type { ProfileInput, SkillGap, UnknownReference } from './atlas';
import { readProfile } from './profile';
import { numberOf } from './references';

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
