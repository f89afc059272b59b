/** In which order jobs come that people come from. */
import type { CareerGraph } from '../../graph';
import { type Chain, costOfChain } from '../chains/beginning';
import { verdictOf } from '../conclusion/verdict';
import { isNamedMove } from '../jobs/job-moves';
import type { MovePrice } from '../price/move-price';
import { REACHABLE_KEYS, type ReachKey, type ReachOrder } from './reach-order';

/** The constants of `attraction`. */
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
 * harder the wish is: the smaller, the better.
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

/** The constants of the order RECOMMENDED of feeders. Expected years. */
export const FEEDING = Object.freeze({
  /** For each move that neither our editors nor a door name: it is only alike. Estimate. */
  unnamed: 0.75,
  /** For a move that leads back where people come from: the other direction is named, this one is not. Estimate. */
  wayBack: 2.5,
});

/** As `attraction`, with what says that people really come this way: the smaller, the better a feeder. */
export function feeding(graph: CareerGraph, chain: Chain): number {
  const unnamed = chain.filter(({ isNamed }) => !isNamed);
  const back = unnamed.filter((move) => leadsBack(graph, move));
  return attraction(graph, chain) + FEEDING.unnamed * unnamed.length + FEEDING.wayBack * back.length;
}

/** The keys of jobs to come from. PAY: that of the job left, the best paid first. */
export const FEEDER_KEYS: Readonly<Record<ReachOrder, ReachKey>> = Object.freeze({
  ...REACHABLE_KEYS,
  RECOMMENDED: (graph, { chain }) => feeding(graph, chain),
});

/** True if our editors or a door name the move in the other direction, or it leads down. */
function leadsBack(graph: CareerGraph, { from, to, stepDown }: MovePrice): boolean {
  return stepDown || isNamedMove(graph, to, from);
}
