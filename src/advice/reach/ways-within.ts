/** The jobs within someone's reach and limits, each with the best way to it. */
import type { Scheme } from '../../domain';
import { type CareerGraph, groupPayOf, paysAtLeast, type Sliced } from '../../graph';
import type { Profile } from '../../needs';
import { jobsOf } from '../../network';
import { type RouteSearch, routeSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { hundredths, schoolingOfChain } from '../chains/step-facts';
import type { Lessened } from '../futures/lessened';
import { REACH_MODEL } from '../numbers/reach';
import { payLater } from '../practical/pay-for-person';
import { isRuledOut, type Refusal } from './refusals';
import { sameJobs } from './same-job';
import { waysToAll } from './ways-to-all';

/** Who asks, from where, and how far they would go. */
export interface ReachSearch {
  readonly from: number;
  readonly profile: Profile;
  /** Of the whole way, 0.1..50 */
  readonly withinYears: number;
}

/** Which jobs are left out. Limits exclude; wishes only weigh. */
export interface ReachLimits {
  /** Floor of the job reached, by its own pay or that of those it is counted with; what misses it by little is kept. */
  readonly minPayUsd: number | null;
  /** Years of study and paid training on the best way, 0..15; null: any. */
  readonly maxStudyYears: number | null;
  /** Ids; null: any. */
  readonly disciplines: readonly string[] | null;
  readonly schemes: readonly Scheme[] | null;
  readonly not: Unwanted;
}

/** What somebody does not want. */
export interface Unwanted {
  /** By number. */
  readonly roles: readonly number[];
  /** By id. */
  readonly disciplines: readonly string[];
  /** Topics of working life, schools, papers and duties; not there: none. */
  readonly refusals?: readonly Refusal[];
  /** What they would rather have less of, which leaves nothing out; not there: nothing. */
  readonly less?: readonly Lessened[];
}

/** All ways of one search. */
export interface FoundWays {
  readonly search: RouteSearch;
  /** By job; the job held and other names of it are among them. */
  readonly ways: ReadonlyMap<number, Chain>;
}

/**
 * The best way to each job within reach, limits aside. About 20 milliseconds for all sources, and for people who say more of themselves
 * some times as long.
 *
 * @param maxSteps - moves on a way; left out: as `routes`
 */
export function* waysFrom(
  graph: CareerGraph,
  { from, profile, withinYears }: ReachSearch,
  maxSteps?: number,
): Sliced<FoundWays> {
  const search = routeSearch(graph, { from, to: from }, { profile, ...(maxSteps === undefined ? {} : { maxSteps }) });
  return { search, ways: yield* waysToAll(graph, search, withinYears) };
}

/** True if people don't want a job any more, or can't do it: they left it out by this name or another. */
export function isLeftOut(graph: CareerGraph, job: number, roles: readonly number[]): boolean {
  return roles.some((role) => jobsOf(graph).standIn[role] === job);
}

/** True if a job pays a floor, or so nearly that nobody can tell; where a survey counts it with others, if they do. */
function mayPay(graph: CareerGraph, job: number, floorUsd: number | null): boolean {
  const role = graph.roles[job]!;
  const typicalPayUsd =
    role.typicalPayUsd ?? (payLater(graph, job) === null ? null : (groupPayOf(role)?.typicalUsd ?? null));
  return paysAtLeast({ typicalPayUsd }, floorUsd === null ? null : REACH_MODEL.floor * floorUsd);
}

/** The ways that keep the limits; never to the job held, nor to another name of it. */
export function waysWithin(
  graph: CareerGraph,
  { search, ways }: FoundWays,
  limits: ReachLimits,
): ReadonlyMap<number, Chain> {
  const { minPayUsd, maxStudyYears, disciplines, schemes, not } = limits;
  const left = new Set(sameJobs(graph, search.from));
  for (const role of not.roles) for (const same of sameJobs(graph, role)) left.add(same);
  const isWanted = (job: number): boolean => {
    const { discipline, scheme } = graph.roles[job]!;
    return (
      !left.has(job) &&
      mayPay(graph, job, minPayUsd) &&
      (disciplines === null || (discipline !== undefined && disciplines.includes(discipline))) &&
      (discipline === undefined || !not.disciplines.includes(discipline)) &&
      (schemes === null || schemes.includes(scheme))
    );
  };
  const isShort = (chain: Chain): boolean =>
    maxStudyYears === null || hundredths(schoolingOfChain(chain)) <= maxStudyYears;
  const { refusals = [] } = not;
  const isRefused = (role: number, chain: Chain) => refusals.some((refusal) => isRuledOut(refusal, role, chain));
  return new Map([...ways].filter(([role, chain]) => isWanted(role) && isShort(chain) && !isRefused(role, chain)));
}
