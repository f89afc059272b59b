/** Who comes to a job: each job whose work counts for it, with the best way. */
import type { MoveKind } from '../../domain';
import { atOnce, type CareerGraph, type Sliced } from '../../graph';
import { routeSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { Route } from '../answers/route';
import { REACH_MODEL } from '../numbers/reach';
import { FEEDER_KEYS } from './feeder-order';
import { inReachOrder, type ReachOrder } from './reach-order';
import { sameJobs } from './same-job';
import { waysInto } from './ways-into';

/** A question for all who come to a job. */
export interface FeederQuestion {
  readonly to: number;
  /** Of the whole way, 0.1..50 */
  readonly withinYears: number;
  readonly orderBy: ReachOrder;
}

/** A job from which people come, with the best way. */
export interface FeederRole {
  readonly role: number;
  readonly route: Route;
  /** Of the first move. */
  readonly kind: MoveKind;
  /** That names the first move; null if only its door leads there. */
  readonly progression: number | null;
}

/** Each job once whose work counts on every move of its way into the goal, best first; never another name of the goal. */
export function findFeeders(graph: CareerGraph, question: FeederQuestion): readonly FeederRole[] {
  return atOnce(feedersInSlices(graph, question));
}

/** The same in slices, so that other work can run between them. */
export function* feedersInSlices(
  graph: CareerGraph,
  { to, withinYears, orderBy }: FeederQuestion,
): Sliced<readonly FeederRole[]> {
  const search = routeSearch(graph, { from: to, to }, { maxSteps: REACH_MODEL.feederSteps });
  const wanted = sameJobs(graph, to);
  const found = yield* waysInto(graph, search, withinYears);
  const ways = new Map([...found].filter(([role]) => !wanted.has(role)));
  yield;
  return inReachOrder(graph, FEEDER_KEYS[orderBy], ways).map(({ role, chain }) => {
    const { kind, progression } = chain[0]!;
    return {
      role,
      route: new AdviceRoute(graph, { ...search, from: role }, chain, chain),
      kind,
      progression: progression === -1 ? null : progression,
    };
  });
}
