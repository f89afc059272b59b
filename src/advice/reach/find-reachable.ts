/** Who someone could become: each job with the best way to it. */
import type { ExitWay } from '../../domain';
import { atOnce, type CareerGraph, type Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { Judgement, Route } from '../answers/route';
import { verdictOf } from '../conclusion/verdict';
import type { Candidate } from '../futures/candidate';
import { namedInSlices } from '../futures/first-named';
import { type Weighed, worthFrom } from '../futures/naming';
import { atRungOfYears } from '../futures/rung-of-years';
import { waysNamed } from '../futures/ways-named';
import { yearsTold } from '../futures/years-told';
import { exitTo } from '../jobs/exits';
import { REACH_MODEL } from '../numbers/reach';
import { WORK_MODEL } from '../numbers/work';
import { type PayRange, payAtStart, payLater } from '../practical/pay-for-person';
import { inReachOrder, REACHABLE_KEYS, type ReachOrder } from './reach-order';
import { isLeftOut, type ReachLimits, type ReachSearch, waysFrom, waysWithin } from './ways-within';

/** A question for all that someone could become; names are numbers. */
export interface ReachQuestion extends ReachSearch, ReachLimits, Omit<Weighed, 'not' | 'profile' | 'minPayUsd'> {
  /** What they weigh by RECOMMENDED. */
  readonly orderBy: ReachOrder;
  /** True if they lead others already, see `RungOfYears`. */
  readonly leads?: boolean;
}

/** Defaults of the questions to and from all jobs. */
export const REACH_DEFAULTS = Object.freeze({ withinYears: REACH_MODEL.withinYears, orderBy: 'RECOMMENDED' } as const);

/** A job that someone could come to, with the best way there. */
export interface ReachableRole {
  readonly role: number;
  readonly route: Route;
  /** The kind of way there, as `futures` groups it. */
  readonly way: ExitWay;
  /** As the open question tells them: those of the route, or more where people who know the trade say so. */
  readonly years: number;
  /** What a counsellor would say of the wish; worked out when it is asked for. */
  judged(): Pick<Judgement, 'verdict' | 'why'>;
  /** Why people in their work go there: one sentence to them; null if no list of exits names it. */
  readonly why: string | null;
  /** What it pays this person in the first year, and after about five; null if nobody says. */
  readonly payStart: PayRange | null;
  readonly payLater: PayRange | null;
}

/**
 * Each job once that the rules of advice and the question allow, best first; never the job held, nor another name of it. About
 * 20 milliseconds for all sources.
 */
export function findReachable(graph: CareerGraph, question: ReachQuestion): readonly ReachableRole[] {
  return atOnce(reachableInSlices(graph, question));
}

/** The same in slices, so that other work can run between them. */
export function* reachableInSlices(graph: CareerGraph, asked: ReachQuestion): Sliced<readonly ReachableRole[]> {
  const question = asked.orderBy === 'RECOMMENDED' ? atRungOfYears(graph, asked) : asked;
  const { from, orderBy, not, profile } = question;
  const found = yield* waysFrom(graph, question);
  const ways = waysWithin(graph, found, question);
  yield;
  const ordered =
    orderBy === 'RECOMMENDED'
      ? (yield* namedInSlices(graph, found.search, question, ways, worthFrom(graph, from))).ordered
      : inReachOrder(graph, REACHABLE_KEYS[orderBy], ways);
  const wayTo = waysNamed(graph, from);
  const isJobGone = profile.background?.jobIsGone === true || isLeftOut(graph, jobsOf(graph).standIn[from]!, not.roles);
  return ordered.map((candidate) => reachableRole(graph, found.search, candidate, wayTo, isJobGone));
}

function reachableRole(
  graph: CareerGraph,
  search: RouteSearch,
  candidate: Candidate,
  wayTo: (candidate: Candidate) => ExitWay,
  isJobGone: boolean,
): ReachableRole {
  const { role, chain } = candidate;
  let route: Route | null = null;
  let judged: ReturnType<ReachableRole['judged']> | null = null;
  return {
    role,
    // Most of the list is never looked at.
    get route() {
      route ??= new AdviceRoute(graph, { ...search, to: role }, chain, chain);
      return route;
    },
    get way() {
      return wayTo(candidate);
    },
    get years() {
      return yearsTold(graph, chain);
    },
    judged: () => {
      judged ??= verdictOf(graph, chain, undefined, isJobGone);
      return judged;
    },
    get why() {
      return exitTo(graph, search.from, role)?.why ?? null;
    },
    get payStart() {
      return payAtStart(graph, role, chain, search.profile);
    },
    get payLater() {
      return payLater(graph, role);
    },
  };
}

/** Works out the verdicts of a long list in slices: whoever reads hundreds of them at once would hold others up. */
export function* judgedInSlices(roles: readonly ReachableRole[]): Sliced<void> {
  for (const [place, role] of roles.entries()) {
    if (place % WORK_MODEL.rowsASlice === 0) yield;
    role.judged();
  }
}
