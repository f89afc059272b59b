/** The open question: who could I become? */
import type { Weighed } from '../futures/naming';
import type { ReachLimits, ReachSearch } from '../reach/ways-within';

/** An open question; names are numbers. */
export interface FuturesQuestion
  extends ReachSearch,
    Omit<Weighed, 'not' | 'profile' | 'minPayUsd'>,
    Pick<ReachLimits, 'minPayUsd' | 'maxStudyYears' | 'not'> {
  /** True if they lead others already: then the next rung is theirs. */
  readonly leads?: boolean;
  /** True if they say that they are senior in the job they name. */
  readonly isSenior?: boolean;
  /** What a counsellor says first of their circumstances; sentences. */
  readonly counsel?: readonly string[];
  /** What is asked back before all else; not there: nothing. */
  readonly asksFirst?: readonly AskFirst[];
  /** True if they ask for both, to stay where they are and to go elsewhere; not there: nothing says so. */
  readonly staysOrLeaves?: boolean;
  /** What is asked back about what they said and nobody understood, if the answer changes the list; not there: nothing. */
  readonly asksOfSaid?: readonly AskFirst[];
  /** How many jobs are named, all groups together, 1..12 */
  readonly first: number;
}

/** A question back that stands before those that are worked out: it is about what decides, and what is unsure. */
export interface AskFirst {
  readonly question: string;
  /** Which field of the question the answer goes into. */
  readonly field: string;
  readonly answers: readonly {
    readonly label: string;
    readonly value: string;
    /** What of the question changes; null: nothing. */
    readonly asks: Partial<FuturesQuestion> | null;
  }[];
}
