/** In which order jobs come that people come from. */
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { isNamedMove } from '../jobs/job-moves';
import type { MovePrice } from '../price/move-price';
import { attraction, REACHABLE_KEYS, type ReachKeys } from './reach-order';

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
export const FEEDER_KEYS: ReachKeys = Object.freeze({
  ...REACHABLE_KEYS,
  RECOMMENDED: (graph, { chain }) => feeding(graph, chain),
});

/** True if our editors or a door name the move in the other direction, or it leads down. */
function leadsBack(graph: CareerGraph, { from, to, stepDown }: MovePrice): boolean {
  return stepDown || isNamedMove(graph, to, from);
}
