/** How long ten routes take, on synthetic graphs of three sizes and on O*NET, beside a text-book Yen and one Dijkstra. */

import { randomNumbers } from '../src/domain';
import type { CareerGraph } from '../src/graph';
import { stepLikelihoods } from '../src/moves';
import type { Memory, Ranking } from '../src/network/prices';
import { progressionDays } from '../src/network/prices';
import { stepPrices } from '../src/network/step-prices';
import type { RouteEngine, RouteQuestion } from '../src/routes';
import { additiveEngine } from '../src/routes/additive/additive-engine';
import { bestFirstEngine } from '../src/routes/best-first/best-first-engine';
import { inMs, table, timed, writeResults } from './harness';
import { onetGraph } from './onet-graph';
import { dijkstra, type WeightedNetwork, yen } from './rivals/textbook';
import { type SyntheticGraph, syntheticGraph } from './synthetic-graph';

const ROUTES = 10;
const PAIRS = 60;
const BUDGET = { milliseconds: 1_000, steps: 2_000_000 };

interface Pair {
  readonly source: number;
  readonly target: number;
}

interface World {
  readonly name: string;
  readonly graph: SyntheticGraph;
  readonly closed: Uint8Array;
  readonly pairs: readonly Pair[];
}

interface Asked {
  readonly ranking?: Ranking;
  readonly memory?: Memory;
  readonly levels?: ReadonlyMap<number, number>;
  readonly maxSteps?: number;
  /** By progression; left out, what sources say. */
  readonly likelihoods?: Float64Array;
}

function questionIn({ graph, closed }: World, { source, target }: Pair, asked: Asked): RouteQuestion {
  const { ranking = 'TIME', memory = 'PREVIOUS_ROLE', levels = new Map(), maxSteps = 12, likelihoods } = asked;
  const prices = stepPrices(graph, {
    ranking,
    memory,
    target,
    profile: { levels, weeklyHours: 8 },
    payUsd: (role) => 30_000 + ((role * 7919) % 97) * 1_000,
    ...(likelihoods !== undefined && { likelihoods }),
  });
  const limits = {
    via: [],
    maxSteps,
    maxDays: Number.POSITIVE_INFINITY,
    maxStepHours: Number.POSITIVE_INFINITY,
    minCoverage: null,
  };
  return { network: graph.progressions, source, target, prices, closed, ...limits };
}

/** Pulls the routes; true if all that were asked for, or all there are, came within the budget. */
function pull(engine: RouteEngine, question: RouteQuestion): boolean {
  const stream = engine(question, BUDGET, () => performance.now());
  for (let count = 0; count < ROUTES && stream.exact; count++) if (stream.next() === null) break;
  return stream.exact;
}

/** Random pairs between which a route of at most `maxSteps` steps leads. */
function pairsIn(world: Omit<World, 'pairs'>, maxSteps: number): Pair[] {
  const random = randomNumbers(7);
  const roleCount = world.graph.progressions.head.length - 1;
  const pairs: Pair[] = [];
  while (pairs.length < PAIRS) {
    const pair = { source: Math.floor(random() * roleCount), target: Math.floor(random() * roleCount) };
    if (pair.source === pair.target) continue;
    const question = questionIn({ ...world, pairs: [] }, pair, { ranking: 'STEPS', maxSteps });
    if (additiveEngine(question, BUDGET, () => performance.now()).next() !== null) pairs.push(pair);
  }
  return pairs;
}

function additiveRows(world: World, withYen: boolean): string[][] {
  const { graph, pairs } = world;
  const levels = new Map([3, 11, 40, 41, 77, 120].map((competency) => [competency, 4]));
  const { prices } = questionIn(world, pairs[0] as Pair, {});
  const weight = prices.previousRoleHours.map((hours, step) =>
    world.closed[step] === 1 ? Number.POSITIVE_INFINITY : progressionDays(prices, step, hours),
  );
  const network: WeightedNetwork = { ...graph.progressions, weight };
  const some = pairs.slice(0, weight.length > 1_000_000 ? 5 : 20);
  const rows: [string, ReturnType<typeof timed>][] = [
    ['one Dijkstra, text-book', timed(some, ({ source, target }) => dijkstra(network, source, target))],
    ['10 routes, additive', timed(pairs, (pair) => pull(additiveEngine, questionIn(world, pair, {})))],
    [
      '10 routes, additive, warm profile',
      timed(pairs, (pair) => pull(additiveEngine, questionIn(world, pair, { levels }))),
    ],
  ];
  if (withYen) {
    const quick = { warmUps: weight.length > 100_000 ? 0 : 1, rounds: 1 };
    rows.push([
      '10 routes, text-book Yen',
      timed(some, ({ source, target }) => yen(network, source, target, 10), quick),
    ]);
  }
  return rows.map(([what, { medianMs, p95Ms, count }]) => [world.name, what, inMs(medianMs), inMs(p95Ms), `${count}`]);
}

/** Ranked by the model of moves, and what it takes to judge all progressions of the graph once. */
function likelihoodRows(world: World, graph: CareerGraph): string[][] {
  const start = performance.now();
  const likelihoods = stepLikelihoods(graph);
  const once = performance.now() - start;
  const asked = { ranking: 'LIKELIHOOD', likelihoods } as const;
  const { medianMs, p95Ms, count } = timed(world.pairs, (pair) => pull(additiveEngine, questionIn(world, pair, asked)));
  return [
    [world.name, '10 routes, additive, by the model of moves', inMs(medianMs), inMs(p95Ms), `${count}`],
    [world.name, 'all its progressions judged by the model, once', inMs(once), '', ''],
  ];
}

function wholeRouteRows(world: World): string[][] {
  const asked: [string, Asked][] = (['TIME', 'SKILL_GAP', 'PAY', 'STEPS'] as const).map((ranking) => [
    `10 routes, whole-route memory, ${ranking}, 6 steps`,
    { ranking, memory: 'WHOLE_ROUTE', maxSteps: 6 },
  ]);
  return asked.map(([what, each]) => {
    let exact = 0;
    const { medianMs, p95Ms, count } = timed(world.pairs, (pair) => {
      if (pull(bestFirstEngine, questionIn(world, pair, each))) exact++;
    });
    const share = ` (exact in ${((100 * exact) / (5 * count)).toFixed(0)} %)`;
    return [world.name, what + share, inMs(medianMs), inMs(p95Ms), `${count}`];
  });
}

function worldOf(name: string, graph: SyntheticGraph, closed: Uint8Array, maxSteps: number): World {
  const world = { name, graph, closed };
  return { ...world, pairs: pairsIn(world, maxSteps) };
}

/** Measures, and writes bench/results/routes.md. */
export async function run(): Promise<void> {
  const rows: string[][] = [];
  const onet = await onetGraph();
  if (onet === null) console.log('O*NET is not at hand (CAREER_DATA_DIR): its rows are left out.');
  else {
    const { stepDown } = onet.progressions;
    const closed = worldOf('O*NET, no steps down', onet, stepDown, 6);
    const open = worldOf('O*NET, all steps', onet, new Uint8Array(stepDown.length), 6);
    rows.push(...additiveRows(open, true), ...likelihoodRows(open, onet), ...wholeRouteRows(open));
    rows.push(...wholeRouteRows(closed));
  }
  for (const [roles, progressions] of [
    [1_000, 20_000],
    [10_000, 200_000],
    [100_000, 2_000_000],
  ] as const) {
    const graph = syntheticGraph(roles, progressions);
    const name = `${roles / 1_000}k / ${progressions / 1_000}k`;
    const world = worldOf(name, graph, new Uint8Array(graph.progressions.count), 12);
    rows.push(...additiveRows(world, true));
    if (roles === 1_000) rows.push(...wholeRouteRows(world));
  }
  const note =
    'Random pairs between which a route leads; medians and 95th percentiles of milliseconds over pairs, the fastest of three\n' +
    'runs each. Additive: ranked by time under the memory of one role, at most 12 steps; the price of steps is cached.';
  writeResults('routes', `${note}\n\n${table(['graph', 'what', 'median ms', 'p95 ms', 'pairs'], rows)}`);
}
