/** In which order jobs come that you could reach, or that people come from. */
import type { CareerGraph } from '../../graph';
import { type Chain, costOfChain } from '../chains/beginning';
import { yearsTold } from '../futures/years-told';

/** What comes first. */
export const REACH_ORDERS = ['RECOMMENDED', 'YEARS', 'PAY'] as const;
export type ReachOrder = (typeof REACH_ORDERS)[number];

/** A way, and the job at the end of it that an answer is about. */
export interface WayOfJob {
  readonly role: number;
  readonly chain: Chain;
}

/** What comes first by an order: the smaller. */
export type ReachKey = (graph: CareerGraph, way: WayOfJob) => number;

/** What comes first by each order of one figure: the smaller. */
export type ReachKeys = Readonly<Record<Exclude<ReachOrder, 'RECOMMENDED'>, ReachKey>>;

/** The keys of jobs to come to; RECOMMENDED is `asNamed`. PAY: that of the job, unknown last. */
export const REACHABLE_KEYS: ReachKeys = Object.freeze({
  YEARS: (graph, { chain }) => yearsTold(graph, chain),
  PAY: ({ roles }, { role }) => -(roles[role]!.typicalPayUsd ?? 0),
});

/** The ways in an order; ties by expected years, then by id. */
export function inReachOrder(
  graph: CareerGraph,
  keyOf: ReachKey,
  ways: ReadonlyMap<number, Chain>,
): readonly WayOfJob[] {
  return Array.from(ways, ([role, chain]) => ({ role, chain }))
    .map((way) => ({ way, key: keyOf(graph, way), cost: costOfChain(way.chain) }))
    .sort((a, b) => a.key - b.key || a.cost - b.cost || a.way.role - b.way.role)
    .map(({ way }) => way);
}
