import { findReachable, findRoutes, findTradeOffs, REACH_DEFAULTS } from '../../src/advice';
import type { CareerGraph } from '../../src/graph';
import { type RouteSearch, routeSearch } from '../../src/routes';
import { diceOf, randomCareers } from './random-careers';
import { NO_LIMITS } from './reach/no-limits';

const FLOORS = [0, 45_000, 60_000];

interface Case {
  readonly graph: CareerGraph;
  readonly search: RouteSearch;
}

/** Made once: what a graph needs for advice is kept with it. */
const graphs = Array.from({ length: 25 }, (_, seed) => randomCareers(diceOf(seed + 1)));

/** Small careers, in which a sixth of the roles have no pay, and a search with each floor. */
function* cases(): Generator<Case & { readonly floor: number }> {
  for (const graph of graphs) {
    for (const floor of FLOORS) {
      for (const [from, to] of [
        [0, graph.roles.length - 1],
        [1, 0],
      ] as const) {
        yield { graph, floor, search: routeSearch(graph, { from, to }, { minPayUsd: floor, budgetMs: 10_000 }) };
      }
    }
  }
}

const isPaidLess = (graph: CareerGraph, floor: number) => (role: number) => {
  const { typicalPayUsd } = graph.roles[role]!;
  return typicalPayUsd === null || typicalPayUsd < floor;
};

describe('a floor of pay leaves out what pays less or nobody knows the pay of, 0 too:', () => {
  test.each(['RECOMMENDED', 'TIME', 'PAY', 'STEPS', 'SKILL_GAP'] as const)(
    'roles on the way of routes by %s',
    (rankBy) => {
      let between = 0;
      for (const { graph, floor, search } of cases()) {
        const answer = findRoutes(graph, { ...search, rankBy });
        if (answer.kind !== 'RouteSet') continue;
        const roles = answer.routes.flatMap((route) => route.roles.slice(1, -1));
        between += roles.length;
        expect(roles.filter(isPaidLess(graph, floor))).toEqual([]);
      }
      expect(between).toBeGreaterThan(3);
    },
  );

  test('roles on the way of trade-offs', () => {
    let between = 0;
    for (const { graph, floor, search } of cases()) {
      const answer = findTradeOffs(graph, search);
      if (answer.kind !== 'TradeOffSet') continue;
      const roles = answer.tradeOffs.flatMap(({ route }) => route.roles.slice(1, -1));
      between += roles.length;
      expect(roles.filter(isPaidLess(graph, floor))).toEqual([]);
    }
    expect(between).toBeGreaterThan(3);
  });

  test('roles that one can come to', () => {
    let reached = 0;
    let unknown = 0;
    for (const { graph, floor, search } of cases()) {
      const question = { ...REACH_DEFAULTS, ...NO_LIMITS, from: search.from, profile: search.profile };
      const roles = findReachable(graph, { ...question, minPayUsd: floor }).map(({ role }) => role);
      const all = findReachable(graph, { ...question, minPayUsd: null }).map(({ role }) => role);
      expect(new Set(roles)).toEqual(new Set(all.filter((role) => !isPaidLess(graph, floor)(role))));
      reached += roles.length;
      unknown += all.filter((role) => graph.roles[role]!.typicalPayUsd === null).length;
    }
    expect(reached).toBeGreaterThan(100);
    expect(unknown).toBeGreaterThan(3);
  });
});
