/** Ways that begin below the job held, which nobody takes without need. */
import type { CareerGraph } from '../../graph';
import { jobsOf, sharesDiscipline } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { hundredths, movesAlong, schoolingOfChain } from '../chains/step-facts';
import { usualHolder } from '../doors/standing';
import { payOf } from '../jobs/pay';
import { payNowOf } from '../jobs/pay-now';
import { rungsUp } from '../jobs/rungs';
import { FIRST_NAMED } from '../numbers/futures';
import type { Candidate } from './candidate';
import { yearsTold } from './years-told';

/** How far somebody would go. */
export interface Farthest {
  readonly withinYears: number;
  /** Null: any. */
  readonly maxStudyYears: number | null;
}

/** Who asks, and what they earn if they say so. */
type Asker = Pick<RouteSearch, 'from'> & Partial<Pick<RouteSearch, 'profile'>>;

/** True if the way begins with a job that pays far less than the one left, or less and on a lower rung. */
export function beginsBelow(graph: CareerGraph, { profile }: Asker, chain: Chain): boolean {
  if (chain.length < 2) return false;
  const { from, to } = chain[0]!;
  const [now, then] = [payNowOf(graph, from, profile), payOf(graph, to)];
  if (now === null || then === null) return false;
  return then < FIRST_NAMED.stationPay * now || (then < now && rungsUp(graph, from, to) < 0);
}

/** True for a lower rung of their own line of work that pays less, and for a job that pays far less and asks for no more schooling. */
export function isBelow(graph: CareerGraph, { from, profile }: Asker, role: number): boolean {
  const [now, then] = [payNowOf(graph, from, profile), payOf(graph, role)];
  if (now === null || then === null || then >= now) return false;
  if (sharesDiscipline(graph, from, role) && rungsUp(graph, from, role) < 0) return true;
  const asked = (job: number) => usualHolder(graph, jobsOf(graph).standIn[job]!).education;
  return then < FIRST_NAMED.downPay * now && asked(role) <= asked(from);
}

/** A candidate; where the way begins below the job held, with the way straight to the goal, if it is open and within the limits. */
export function withoutStationBelow(
  graph: CareerGraph,
  search: RouteSearch,
  { withinYears, maxStudyYears }: Farthest,
  candidate: Candidate,
): Candidate {
  if (!beginsBelow(graph, search, candidate.chain)) return candidate;
  const chain = movesAlong(graph, search, [search.from, candidate.role]);
  const isOpen = chain.every(({ isShut, isExcluded }) => !isShut && !isExcluded);
  const isWithin =
    yearsTold(graph, chain) <= withinYears &&
    (maxStudyYears === null || hundredths(schoolingOfChain(chain)) <= maxStudyYears);
  return isOpen && isWithin ? { ...candidate, chain } : candidate;
}
