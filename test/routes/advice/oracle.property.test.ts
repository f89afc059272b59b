import { randomNumbers } from '../../../src/domain';
import type { CareerGraph } from '../../../src/graph';
import type { MovePrice } from '../../../src/network';
import { routeSearch } from '../../../src/routes';
import { type AdviceNetwork, adviceNetwork } from '../../../src/routes/advice/advice-network';
import { adviceFor } from '../../../src/routes/advice/advice-search';
import { adviceQuestion, brokenRule } from '../../../src/routes/advice/rules';
import { seedsGraph } from '../../app/seeds-graph';

/** Every simple chain of a network of up to so many moves, by plain recursion. */
function everyChain(network: AdviceNetwork, start: number, goal: number, maxSteps: number): readonly MovePrice[][] {
  const movesFrom = new Map([start, ...network.jobs].map((job) => [job, network.movesFrom(job)]));
  const found: MovePrice[][] = [];
  const walk = (job: number, chain: MovePrice[], seen: Set<number>) => {
    if (job === goal) found.push([...chain]);
    if (job === goal || chain.length === maxSteps) return;
    for (const move of movesFrom.get(job)!) {
      if (seen.has(move.to)) continue;
      chain.push(move);
      seen.add(move.to);
      walk(move.to, chain, seen);
      seen.delete(move.to);
      chain.pop();
    }
  };
  walk(start, [], new Set([start]));
  return found;
}

/** The chains, cheapest first, without those whose jobs hold all jobs on the way of an earlier one. */
function withoutLonger(sorted: readonly MovePrice[][]): readonly MovePrice[][] {
  const kept: MovePrice[][] = [];
  const wayOf = (chain: readonly MovePrice[]) => chain.slice(0, -1).map(({ to }) => to);
  for (const chain of sorted) {
    const jobs = wayOf(chain);
    const isLonger = kept.some((other) => {
      const way = wayOf(other);
      const places = way.map((job) => jobs.indexOf(job));
      const inOrder = places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1]!));
      return way.length > 0 && way.length < jobs.length && inOrder;
    });
    if (!isLonger) kept.push(chain);
  }
  return kept;
}

const keyOf = (chain: readonly MovePrice[]) => chain.reduce((sum, { cost }) => sum + Math.round(cost * 1000), 0);

describe('the search for advice', () => {
  let graph: CareerGraph;

  beforeAll(async () => {
    graph = await seedsGraph();
  });

  test('finds what a look at every chain finds: the same costs in the same order, and a true lower bound', () => {
    const random = randomNumbers(11);
    let compared = 0;
    for (let turn = 0; turn < 120; turn++) {
      const [from, to] = [0, 0].map(() => Math.floor(random() * graph.roles.length)) as [number, number];
      if (from === to) continue;
      const search = routeSearch(graph, { from, to }, { first: 4, maxSteps: 3 });
      const question = adviceQuestion(graph, from, to);
      const network = adviceNetwork(graph, search, question);
      const all = withoutLonger(
        everyChain(network, from, to, 3)
          .filter((chain) => brokenRule(question, chain) === null)
          .sort((a, b) => keyOf(a) - keyOf(b) || a.length - b.length),
      );
      const found = adviceFor(
        graph,
        search,
        () => true,
        { milliseconds: 1e9, steps: 1e9 },
        () => 0,
      );
      expect(found.exact).toBe(true);
      compared++;
      expect(found.chains.map(keyOf)).toEqual(all.slice(0, 4).map(keyOf));
      if (all.length > 4 && Number.isFinite(found.lowerBound)) {
        expect(found.lowerBound).toBeLessThanOrEqual(keyOf(all[4]!) / 1000);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
