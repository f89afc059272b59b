/** Candidates as somebody weighs them, the best first, and what speaks for each: what the choice of the first jobs looks at. */
import type { ExitWay } from '../../domain';
import type { CareerGraph } from '../../graph';
import { exitsFrom } from '../jobs/exits';
import { WISH_MODEL } from '../numbers/wishes';
import type { Candidate } from './candidate';
import type { Naming } from './naming';
import { waysNamed } from './ways-named';

/** A candidate, and how worth naming it is, as a logit. */
export interface WeighedCandidate<C extends Candidate> {
  readonly candidate: C;
  readonly logit: number;
}

/** Candidates in order of their worth, ties by number, with what speaks for each. */
export interface Ranking<C extends Candidate> extends Required<Naming> {
  readonly graph: CareerGraph;
  /** Number of the role left. */
  readonly from: number;
  readonly weighed: readonly WeighedCandidate<C>[];
  readonly ranked: readonly C[];
  /** The kind of way by which one is told. */
  wayTo(candidate: Candidate): ExitWay;
  /** The kind of way by which the list of exits of the job left names one; undefined if it does not. */
  listedWay(candidate: Candidate): ExitWay | undefined;
  /** True for a next rung of the ladder of the job left. */
  isRung(candidate: Candidate): boolean;
  /** True for one that the list of exits of the job left names. */
  isListed(candidate: Candidate): boolean;
  /** True for a job, by number, that draws somebody. */
  isDrawn(job: number): boolean;
  /** True for one that clearly meets what matters most. */
  meets(candidate: Candidate): boolean;
  /** How well one meets what matters most, -1 to 1; what draws somebody meets it. */
  firstFit(candidate: Candidate): number;
}

/** The ranking of candidates. @param from - number of the role left */
export function rankingOf<C extends Candidate>(
  graph: CareerGraph,
  from: number,
  candidates: readonly C[],
  naming: Naming,
): Ranking<C> {
  const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
  const { drawnTo = [], worth, mainFit } = naming;
  const isDrawn = (role: number) => drawnTo.some((jobs) => jobs.has(role));
  const weighed = candidates
    .map((candidate) => ({ candidate, logit: worth(candidate) }))
    .sort((a, b) => b.logit - a.logit || a.candidate.role - b.candidate.role);
  return {
    ...{ ownWorth: worth, isBuiltOn: () => false, drawnTo, isOffered: () => true, isDown: () => false },
    ...{ isFiller: () => false, isCrossedOut: () => false },
    ...naming,
    ...{ graph, from, weighed, ranked: weighed.map(({ candidate }) => candidate) },
    wayTo: waysNamed(graph, from),
    listedWay: ({ role }) => ways.get(role),
    isRung: ({ role }) => ways.get(role) === 'UP',
    isListed: ({ role }) => ways.has(role),
    isDrawn,
    meets: (candidate) => mainFit(candidate) >= WISH_MODEL.clear,
    firstFit: (candidate) => (isDrawn(candidate.role) ? 1 : mainFit(candidate)),
  };
}

/** The first few of a list for which something is true; it is asked of no more than need be. */
export function firstThat<C>(list: readonly C[], isTrue: (one: C) => boolean, most: number): readonly C[] {
  const found = new Set<C>();
  for (const one of list) {
    if (found.size >= most) break;
    if (!found.has(one) && isTrue(one)) found.add(one);
  }
  return [...found];
}
