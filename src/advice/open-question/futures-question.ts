/** The open question: who could I become? */
import type { Weighed } from '../futures/naming';
import type { ReachLimits, ReachSearch } from '../reach/ways-within';

/** An open question; names are numbers. */
export interface FuturesQuestion
  extends ReachSearch,
    Omit<Weighed, 'not'>,
    Pick<ReachLimits, 'minPayUsd' | 'maxStudyYears' | 'not'> {
  /** True if they want no more of the work that they do, or can't do it; not there: nothing says so. */
  readonly leavesWork?: boolean;
  /** How many jobs are named, all groups together, 1..12 */
  readonly first: number;
}
