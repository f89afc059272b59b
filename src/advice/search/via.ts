/** Ways through roles that the asker wants to pass: the best chain of each leg, in the best order of the roles. */
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { Budget, Clock, RouteSearch } from '../../routes';
import { type Chain, costOfChain } from '../chains/beginning';
import { movesAlong } from '../chains/step-facts';
import { WORK_MODEL } from '../numbers/work';
import { type Advice, adviceFor } from './advice-search';

/** Chains through all roles of `via` in any order; what the asker wants to pass through is not held to the rules of advice. */
export function* chainsThrough(
  graph: CareerGraph,
  search: RouteSearch,
  isWanted: (chain: Chain) => boolean,
  budget: Budget,
  clock: Clock,
): Sliced<Advice> {
  const { standIn } = jobsOf(graph);
  const [from, to] = [standIn[search.from]!, standIn[search.to]!];
  const via = [...new Set(search.via.map((role) => standIn[role]!))].filter((role) => role !== from && role !== to);
  const legs = new Map<string, Advice>();
  let explored = 0;
  function* legOf(a: number, b: number): Sliced<readonly Chain[]> {
    const key = `${a}:${b}`;
    let leg = legs.get(key);
    if (leg === undefined) {
      leg = yield* adviceFor(
        graph,
        { ...search, from: a, to: b, via: [], first: WORK_MODEL.viaChains },
        () => true,
        budget,
        clock,
      );
      legs.set(key, leg);
      explored += leg.explored;
    }
    return leg.chains.length > 0 ? leg.chains : [[leg.direct]];
  }
  const chains = new Map<string, Chain>();
  for (const order of ordersOf(via).slice(0, WORK_MODEL.viaOrders)) {
    let ways: readonly (readonly number[])[] = [[from]];
    for (const next of [...order, to]) {
      const longer: (readonly number[])[] = [];
      for (const way of ways) {
        const onward = yield* legOf(way.at(-1)!, next);
        const whole = onward.map((leg) => [...way, ...leg.map((move) => move.to)]);
        longer.push(...whole.filter((roles) => new Set(roles).size === roles.length));
      }
      ways = longer;
    }
    yield;
    for (const roles of ways) {
      const chain = movesAlong(graph, search, roles);
      if (isWanted(chain)) chains.set(roles.join(), chain);
    }
  }
  const sorted = [...chains.values()].sort((a, b) => costOfChain(a) - costOfChain(b));
  const direct = movesAlong(graph, search, [from, to])[0]!;
  return { chains: sorted.slice(0, search.first), direct, exact: false, lowerBound: 0, explored };
}

function ordersOf(roles: readonly number[]): readonly (readonly number[])[] {
  if (roles.length <= 1) return [roles];
  return roles.flatMap((first) => ordersOf(roles.filter((role) => role !== first)).map((rest) => [first, ...rest]));
}
