/** What somebody has besides their work, and the jobs where employers look for it. */
import { WISH_MODEL } from '../numbers/wishes';
import type { Wish } from './wishes';

/** A strength: a language, the subject of a degree, a tool, something that somebody does. */
export interface Strength {
  /** A clause to the person: "you speak more than one language". */
  readonly said: string;
  /** Numbers of the jobs where it counts. */
  readonly jobs: ReadonlySet<number>;
  /** A wish that may go with it, to be asked back; not there: none. */
  readonly asks?: Wish;
}

/** The strengths that count in a job and not in the one that is left: what that asks for as well is no news. */
export function countingThere(
  strengths: readonly Strength[] | undefined,
  from: number,
  job: number,
): readonly Strength[] {
  return strengths?.filter(({ jobs }) => jobs.has(job) && !jobs.has(from)) ?? [];
}

/** What strengths add to the worth of naming a job, in logits: one is enough to ask for it. */
export function worthOfStrengths(strengths: readonly Strength[] | undefined, from: number, job: number): number {
  return countingThere(strengths, from, job).length > 0 ? WISH_MODEL.strength : 0;
}
