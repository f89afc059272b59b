/** In which order jobs come that people come from. */
import type { CareerGraph } from '../../graph';
import { type Chain, costOfChain } from '../chains/beginning';
import { verdictOf } from '../conclusion/verdict';
import { isNamedMove } from '../jobs/job-moves';
import { REACH_MODEL } from '../numbers/reach';
import type { MovePrice } from '../price/move-price';
import { REACHABLE_KEYS, type ReachKey, type ReachOrder } from './reach-order';

/**
 * Expected years of a way, less what the change of pay is worth, and more the less your work counts on its first move and the
 * harder the wish is: the smaller, the better.
 */
function attraction(graph: CareerGraph, chain: Chain): number {
  const { roles } = graph;
  const [now, then] = [roles[chain[0]!.from]!.typicalPayUsd, roles[chain.at(-1)!.to]!.typicalPayUsd];
  const { doubledPay, mostDoublings, unknownDoublings, strange } = REACH_MODEL;
  const doublings = now && then ? Math.log2(then / now) : unknownDoublings;
  const pay = doubledPay * Math.max(-mostDoublings, Math.min(mostDoublings, doublings));
  const { verdict } = verdictOf(graph, chain);
  return (
    costOfChain(chain) -
    pay +
    strange * (1 - chain[0]!.relevance) +
    (verdict === 'HARD' ? REACH_MODEL.hard : verdict === 'UNWISE' ? REACH_MODEL.unwise : 0)
  );
}

/** As `attraction`, with what says that people really come this way: the smaller, the better a feeder. */
function feeding(graph: CareerGraph, chain: Chain): number {
  const unnamed = chain.filter(({ isNamed }) => !isNamed);
  const back = unnamed.filter((move) => leadsBack(graph, move));
  return attraction(graph, chain) + REACH_MODEL.unnamed * unnamed.length + REACH_MODEL.wayBack * back.length;
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
