/** What somebody earns today. */
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import { jobsOf } from '../../network';
import { payOf } from './pay';

/** What they say that they earn, US dollars a year, else what the job that stands in for their role pays; null if nobody says. */
export function payNowOf(
  graph: CareerGraph,
  role: number,
  profile: Pick<Profile, 'background'> | undefined,
): number | null {
  return profile?.background?.payNow ?? payOf(graph, jobsOf(graph).standIn[role]!);
}
