/** What somebody has besides their work, and the jobs where employers look for it. */
import { WISH_MODEL } from '../numbers/wishes';
import type { Wish } from './wishes';

/** A strength: a language, the subject of a degree, a tool, something that somebody does; or what draws them. */
export interface Strength {
  /** A clause to the person: "you speak more than one language". */
  readonly said: string;
  /** Numbers of the jobs where it counts. */
  readonly jobs: ReadonlySet<number>;
  /** True for what draws them, whether or not they do it today. */
  readonly isWished?: true;
  /** True for what their circumstances draw them to, which they did not ask for. */
  readonly isOffered?: true;
  /** A wish that may go with it, to be asked back; not there: none. */
  readonly asks?: Wish;
}

/** The strengths that count in a job and not in the one that is left, which asks for them as well; what draws somebody counts in both. */
export function countingThere(
  strengths: readonly Strength[] | undefined,
  from: number,
  job: number,
): readonly Strength[] {
  return strengths?.filter(({ jobs, isWished }) => jobs.has(job) && (isWished === true || !jobs.has(from))) ?? [];
}

/** What strengths add to the worth of naming a job, in logits: one is enough to ask for it. What draws somebody adds as `towards` does. */
export function worthOfStrengths(strengths: readonly Strength[] | undefined, from: number, job: number): number {
  return countingThere(strengths, from, job).some(({ isWished }) => isWished !== true) ? WISH_MODEL.strength : 0;
}
