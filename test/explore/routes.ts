/** The statements on routes beside our route engine, on nothing but the strongest claim's typical years. */
import type { CareerGraph } from '../../src/graph';
import type { Ranking, StepPrices } from '../../src/network/prices';
import type { RankedRoute } from '../../src/routes';
import { additiveEngine } from '../../src/routes/additive/additive-engine';
import type { Comparison } from './explored-graph';

/** Pairs within and across disciplines, near and far; the last two have no route. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['back-end-developer', 'cloud-architect'],
  ['junior-back-end-developer', 'engineering-manager'],
  ['data-analyst', 'machine-learning-engineer'],
  ['ui-designer', 'product-manager'],
  ['front-end-developer', 'data-scientist'],
  ['cloud-architect', 'junior-back-end-developer'],
  ['back-end-developer', 'back-end-developer'],
];

export const shortestProgressions: Comparison = (explored) => {
  test.each(PAIRS)('from %s to %s are as long as the STEPS ranking says', async (from, to) => {
    const { graph, ask, role } = explored();
    const ours = engineRoutes(graph, 'STEPS', role(from), role(to), 6, 20);
    const rows = await ask('shortest-progressions', { from: `role:${from}`, to: `role:${to}`, k: 20 });
    expect(rows.map((row) => row.steps)).toEqual(ours.map((route) => route.progressions.length));
    const routes = rows.map((row) => row.ids as readonly string[]);
    expect(new Set(routes.map(String)).size).toBe(routes.length);
    for (const ids of routes) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(daysAlong(graph, ids)).toBeGreaterThan(0);
    }
  });
};

export const cheapestRoutesByYears: Comparison = (explored) => {
  test.each(PAIRS)('from %s to %s are those that the TIME ranking finds, in its order', async (from, to) => {
    const { graph, ask, role } = explored();
    // The statement looks at every route of four steps whatever it is asked for, so fewer steps are asked for once.
    for (const hops of from === PAIRS[0]![0] ? [2, 4] : [4]) {
      const ours = engineRoutes(graph, 'TIME', role(from), role(to), hops, 12);
      const rows = await ask('cheapest-routes-by-years', { from: `role:${from}`, to: `role:${to}`, hops, k: 12 });
      expect(rows.map(({ ids, days, steps }) => ({ ids, days, steps }))).toEqual(
        ours.map(({ roles, cost, progressions }) => ({
          ids: roles.map((number) => graph.roles[number]?.id),
          days: cost[0],
          steps: progressions.length,
        })),
      );
      for (const row of rows) {
        expect(row.days).toBe(daysAlong(graph, row.ids as readonly string[]));
        expect(row.years).toBeCloseTo(Number(row.days) / 365, 2);
      }
    }
  });
};

/** The sum over a path of its steps' days, step by step from the claims; throws if a step is no progression. */
function daysAlong({ roles, progressions }: CareerGraph, ids: readonly string[]): number {
  const pairs = ids.slice(1).map((id, place) => [ids[place], id] as const);
  return pairs.reduce((sum, [from, to]) => {
    const place = Array.from({ length: progressions.count }, (_, index) => index).find(
      (each) =>
        roles[progressions.source[each] as number]?.id === from &&
        roles[progressions.target[each] as number]?.id === to,
    );
    if (place === undefined) throw new Error(`No progression leads from ${from} to ${to}.`);
    return sum + typicalDays(progressions, place);
  }, 0);
}

function typicalDays(progressions: CareerGraph['progressions'], place: number): number {
  return Math.round((progressions.claims(place)[0]?.properties.typicalYears ?? Number.NaN) * 365);
}

function engineRoutes(
  { progressions }: CareerGraph,
  ranking: Ranking,
  source: number,
  target: number,
  maxSteps: number,
  k: number,
): RankedRoute[] {
  if (source === target) return [];
  const free = new Float64Array(progressions.count);
  const prices: StepPrices = {
    ranking,
    memory: 'PREVIOUS_ROLE',
    typicalDays: Float64Array.from(free, (_, place) => typicalDays(progressions, place)),
    schoolingDays: free,
    learningDays: () => 0,
    payGapCents: free,
    nanoNats: free,
    previousRoleHours: free,
    holdings: { hold: () => {}, hours: () => 0, savings: () => new Float64Array(0), coverage: () => 1 },
  };
  const question = {
    network: progressions,
    source,
    target,
    prices,
    closed: new Uint8Array(progressions.count),
    via: [],
    maxSteps,
    maxDays: Number.POSITIVE_INFINITY,
    maxStepHours: Number.POSITIVE_INFINITY,
    minCoverage: null,
  };
  const stream = additiveEngine(question, { milliseconds: 60_000, steps: 10_000_000 }, () => performance.now());
  const routes: RankedRoute[] = [];
  for (let route = stream.next(); route !== null && routes.length < k; route = stream.next()) routes.push(route);
  expect(stream.exact).toBe(true);
  return routes;
}
