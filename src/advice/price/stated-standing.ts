/** What somebody has who says more of themselves than the role they hold. */
import { STEP_MODEL } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import { heldCredentials } from '../doors/held-credentials';
import { type Asker, credentialsOf, type Standing, usualHolder } from '../doors/standing';
import { proofsOf } from '../doors/subjects';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { PAST_MODEL } from '../numbers/move-model';

/** What a search says of who asks. */
export type Asked = Pick<RouteSearch, 'profile' | 'study'>;

/**
 * What someone has by what they say of themselves; what they leave out is as usual. Credentials that no door asks for are left aside.
 * @param usual - what holders of the job usually have
 */
export function statedStanding(graph: CareerGraph, usual: Standing, job: number, { profile, study }: Asked): Standing {
  const pace = paceOf(profile.weeklyHours);
  const { education: stated, credentials = [], pastRoles = [], fullTimeStudy } = profile.background ?? {};
  const { standIn } = jobsOf(graph);
  const years = new Map<number, number>();
  for (const { role, years: more } of pastRoles) years.set(standIn[role]!, (years.get(standIn[role]!) ?? 0) + more);
  const inThisJob = years.get(job) ?? 0;
  years.delete(job);
  const past = Array.from(years, ([role, each]) => ({ role, years: each }));
  const named = heldCredentials(graph, credentials);
  const held = past.filter((each) => each.years >= PAST_MODEL.heldYears).map(({ role }) => role);
  const before = held.map((role) => usualHolder(graph, role).education);
  const education = Math.max(stated ?? Math.max(usual.education, ...before), named.education);
  const earned = held.flatMap((role) => credentialsOf(graph, role, education));
  const brought = new Set([...named.names, ...earned]);
  // Who accepts only study beside work studies beside work, unless they say otherwise.
  const isBesideWork = !(fullTimeStudy ?? study !== 'PART_TIME');
  const isPlain =
    brought.size === 0 &&
    named.told.length === 0 &&
    past.length === 0 &&
    !isBesideWork &&
    study === 'ANY' &&
    profile.levels.size === 0 &&
    pace === 1;
  const asker: Asker = {
    named: named.names,
    credentials: brought,
    proofs: proofsOf(graph, brought),
    past,
    isBesideWork,
    study,
    papers: named,
    skills: profile.levels,
    pace,
  };
  if (isPlain && education === usual.education && inThisJob <= usual.experienceYears) return usual;
  // A degree that work can replace proves no level, so only who states one can turn out to lack it.
  const own = stated === undefined ? usual.credentials : credentialsOf(graph, job, education);
  const all = new Set([...own, ...brought]);
  return {
    education,
    credentials: all,
    proofs: proofsOf(graph, all),
    experienceYears: Math.max(usual.experienceYears, inThisJob),
    isRecent: usual.isRecent,
    ...(isPlain ? {} : { asker }),
  };
}

/** How many times as long study in evenings takes at so many hours a week: a part of it takes its time anyhow. */
function paceOf(weeklyHours: number): number {
  const { fixed, most } = ENTRY_MODEL.evenings;
  return Math.min(most, fixed + ((1 - fixed) * STEP_MODEL.defaultWeeklyHours) / weeklyHours);
}
