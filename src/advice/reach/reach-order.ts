/** In which order jobs come that you could reach, or that people come from. */
import type { CareerGraph } from '../../graph';
import { type Chain, costOfChain } from '../chains/beginning';
import { verdictOf } from '../verdict/verdict';
import { yearsShown } from './years-so-far';

/** What comes first. */
export const REACH_ORDERS = ['RECOMMENDED', 'YEARS', 'PAY'] as const;
export type ReachOrder = (typeof REACH_ORDERS)[number];

/** The constants of the order RECOMMENDED. */
export const ATTRACTION = Object.freeze({
  /** Expected years that twice the pay is worth; half the pay costs as much. Estimate. */
  doubledPay: 2,
  /** More than so many doublings don't count: nobody waits for ever. Estimate. */
  mostDoublings: 1.5,
  /** What an unknown pay counts as. Estimate. */
  unknownDoublings: -0.5,
  /** Expected years that it weighs if nothing of your work counts, on top of what the way costs: people build on what they know. Estimate. */
  strange: 3,
  /** Expected years by what a counsellor would say of the wish. Estimates. */
  verdict: { USUAL: 0, POSSIBLE: 0, HARD: 2, UNWISE: 4 },
});

/**
 * Expected years of a way, less what the change of pay is worth, and more the less your work counts on its first move and the
 * harder the wish is: the smaller, the earlier a counsellor would name it.
 */
export function attraction(graph: CareerGraph, chain: Chain): number {
  const { roles } = graph;
  const [now, then] = [roles[chain[0]!.from]!.typicalPayUsd, roles[chain.at(-1)!.to]!.typicalPayUsd];
  const { doubledPay, mostDoublings, unknownDoublings, strange } = ATTRACTION;
  const doublings = now && then ? Math.log2(then / now) : unknownDoublings;
  const pay = doubledPay * Math.max(-mostDoublings, Math.min(mostDoublings, doublings));
  const { verdict } = verdictOf(graph, chain);
  return costOfChain(chain) - pay + strange * (1 - chain[0]!.kind) + ATTRACTION.verdict[verdict];
}

/** A way, and the job at the end of it that an answer is about. */
export interface WayOfJob {
  readonly role: number;
  readonly chain: Chain;
}

/** What comes first by each order: the smaller. */
export type ReachKeys = Readonly<Record<ReachOrder, (graph: CareerGraph, way: WayOfJob) => number>>;

/** The keys of jobs to come to. PAY: that of the job, unknown last. */
export const REACHABLE_KEYS: ReachKeys = Object.freeze({
  RECOMMENDED: (graph, { chain }) => attraction(graph, chain),
  YEARS: (_, { chain }) => yearsShown(chain),
  PAY: ({ roles }, { role }) => -(roles[role]!.typicalPayUsd ?? 0),
});

/** The ways in an order; ties by expected years, then by id. */
export function inReachOrder(
  graph: CareerGraph,
  keyOf: ReachKeys[ReachOrder],
  ways: ReadonlyMap<number, Chain>,
): readonly WayOfJob[] {
  return Array.from(ways, ([role, chain]) => ({ role, chain }))
    .map((way) => ({ way, key: keyOf(graph, way), cost: costOfChain(way.chain) }))
    .sort((a, b) => a.key - b.key || a.cost - b.cost || a.way.role - b.way.role)
    .map(({ way }) => way);
}
