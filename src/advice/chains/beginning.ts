/** Chains of moves, and their beginnings as a search makes them longer. */
import type { MovePrice } from '../price/move-price';
import { levelMove, rareChangeOfLine } from './move-traits';

/** A chain of moves from the start to the goal. */
export type Chain = readonly MovePrice[];

/** The beginning of a chain. */
export interface Beginning {
  readonly move: MovePrice;
  readonly before: Beginning | null;
  readonly length: number;
  /** Its moves into another line of work that few people make; its jobs that climb no rung. */
  readonly strayed: number;
  readonly level: number;
  /** Thousandths of expected years. */
  readonly cost: number;
}

/** The beginning with one more move. */
export function extended(before: Beginning | null, move: MovePrice): Beginning {
  return {
    move,
    before,
    length: (before?.length ?? 0) + 1,
    strayed: (before?.strayed ?? 0) + rareChangeOfLine(move),
    level: (before?.level ?? 0) + levelMove(move),
    cost: (before?.cost ?? 0) + thousandths(move.cost),
  };
}

/** The first move of a beginning. */
export function firstOf(beginning: Beginning): MovePrice {
  let first = beginning;
  while (first.before !== null) first = first.before;
  return first.move;
}

/** True if a beginning enters the job. */
export function visits(beginning: Beginning | null, job: number): boolean {
  for (let at = beginning; at !== null; at = at.before) if (at.move.to === job) return true;
  return false;
}

/** Below 0 if the first of two beginnings that are equally long stands before the other: by the numbers of their jobs, from the first on. */
export function compareJobs(a: Beginning, b: Beginning): number {
  if (a.before !== null && b.before !== null) {
    const before = compareJobs(a.before, b.before);
    if (before !== 0) return before;
  }
  return a.move.to - b.move.to;
}

/** The moves of a beginning, first to last. */
export function chainOf(beginning: Beginning): Chain {
  const chain: MovePrice[] = [];
  for (let at: Beginning | null = beginning; at !== null; at = at.before) chain.push(at.move);
  return chain.reverse();
}

/** Expected years as the whole numbers that searches add. */
export function thousandths(years: number): number {
  return Math.round(years * 1000);
}

/** Expected years of a chain. */
export function costOfChain(chain: Chain): number {
  return chain.reduce((sum, { cost }) => sum + cost, 0);
}
