/** What somebody would rather have less of: jobs that have it come late, and none is left out. */
import type { Credential } from '../../domain';
import type { Chain } from '../chains/beginning';
import { WISH_MODEL } from '../numbers/wishes';
import type { Candidate } from './candidate';

/** One such thing. */
export interface Lessened {
  /** As it is said back: "phones". */
  readonly said: string;
  /** Numbers of the jobs that have it, however they are reached. */
  readonly jobs: ReadonlySet<number>;
  /** True for a paper that they would rather not need; null if papers are fine. */
  readonly paper: ((credential: Credential) => boolean) | null;
}

/** True for a job that has it, or to which the way asks for such a paper. */
export function hasLessened({ jobs, paper }: Lessened, { role, chain }: Candidate): boolean {
  return jobs.has(role) || (paper !== null && asksFor(chain, paper));
}

/** What it takes from the worth of naming a job, in logits. */
export function costOfLessened(less: readonly Lessened[] | undefined, candidate: Candidate): number {
  return less?.some((each) => hasLessened(each, candidate)) === true ? WISH_MODEL.tiresOf : 0;
}

/** True if a way asks for a paper that is not held, and that nothing stands in for. */
export function asksFor(chain: Chain, paper: (credential: Credential) => boolean): boolean {
  return chain.some(({ way }) =>
    way.credentials.some(
      ({ credential, held, by, yearsLeft }) => !held && by === null && yearsLeft > 0 && paper(credential),
    ),
  );
}
