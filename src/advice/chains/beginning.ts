/** Chains of moves, and their beginnings as a search makes them longer. */
import type { MovePrice } from '../price/move-price';
import { changeOfField, levelMove, rareChangeOfLine } from './move-traits';

/** A chain of moves from the start to the goal. */
export type Chain = readonly MovePrice[];

/** The beginning of a chain. */
export interface Beginning {
  readonly move: MovePrice;
  readonly before: Beginning | null;
  readonly length: number;
  /** Its changes of field; its moves into another line of work that few people make; its jobs that climb no rung. */
  readonly changes: number;
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
    changes: (before?.changes ?? 0) + changeOfField(move),
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
