/** What somebody rules out that is more than a job: a field of work, a school or paper, long study, leading people, their own account. */
import type { Credential } from '../../domain';
import type { Chain } from '../chains/beginning';
import { asksFor } from '../futures/lessened';
import { WISH_MODEL } from '../numbers/wishes';

/** One thing that is ruled out. */
export interface Refusal {
  /** As it is said back: "law school", "leading people". */
  readonly said: string;
  /** Numbers of the jobs that it rules out, however they are reached. */
  readonly jobs: ReadonlySet<number>;
  /** True for a paper that nobody may ask for on the way; null if papers are fine. */
  readonly paper: ((credential: Credential) => boolean) | null;
  /** True if study for more than a year is ruled out; paid training is no study. */
  readonly isLongStudy: boolean;
  /** True if work on one's own account in the job held is ruled out, or done already. */
  readonly isOwnAccount: boolean;
  /** True for what the days ask of the body, such as lifting: it hangs on the place as much as on the trade. */
  readonly isStrain?: true;
}

/** A refusal of nothing, for those that rule out one thing. */
export const REFUSES_NOTHING: Omit<Refusal, 'said'> = Object.freeze({
  jobs: new Set<number>(),
  paper: null,
  isLongStudy: false,
  isOwnAccount: false,
});

/** True if a way is ruled out by what it leads to or through, or by what it asks for. */
export function isRuledOut({ jobs, paper, isLongStudy }: Refusal, job: number, chain: Chain): boolean {
  if (jobs.has(job) || chain.slice(0, -1).some(({ to }) => jobs.has(to))) return true;
  if (isLongStudy && studyOf(chain) > WISH_MODEL.longStudy) return true;
  return paper !== null && asksFor(chain, paper);
}

/** Years of study on a way; training that is paid is none. */
function studyOf(chain: Chain): number {
  return chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
}
