/** Ways through roles that the asker wants to pass: the best chain of each leg, in the best order of the roles. */
import type { Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { Budget, Clock } from '../../routes';
import { questionOf, type SearchQuestion } from '../chains/advice-question';
import { type Chain, costOfChain } from '../chains/beginning';
import { movesAlong } from '../chains/step-facts';
import { WORK_MODEL } from '../numbers/work';
import { type Advice, adviceFor } from './advice-search';

/** Chains through all roles of `via` in any order; what the asker wants to pass through is not held to the rules of advice. */
export function* chainsThrough(
  { graph, search, start: from, goal: to }: SearchQuestion,
  isWanted: (chain: Chain) => boolean,
  budget: Budget,
  clock: Clock,
): Sliced<Advice> {
  const { standIn } = jobsOf(graph);
  const via = [...new Set(search.via.map((role) => standIn[role]!))].filter((role) => role !== from && role !== to);
  const legs = new Map<string, readonly Chain[]>();
  let explored = 0;
  function* legOf(a: number, b: number): Sliced<readonly Chain[]> {
    const key = `${a}:${b}`;
    let leg = legs.get(key);
    if (leg === undefined) {
      const question = questionOf(graph, { ...search, from: a, to: b, via: [], first: WORK_MODEL.viaChains });
      const found = yield* adviceFor(question, () => true, budget, clock);
      leg = found.chains.length > 0 ? found.chains : [[question.direct]];
      legs.set(key, leg);
      explored += found.explored;
    }
    return leg;
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
  return { chains: sorted.slice(0, search.first), exact: false, lowerBound: 0, explored };
}

function ordersOf(roles: readonly number[]): readonly (readonly number[])[] {
  if (roles.length <= 1) return [roles];
  return roles.flatMap((first) => ordersOf(roles.filter((role) => role !== first)).map((rest) => [first, ...rest]));
}
