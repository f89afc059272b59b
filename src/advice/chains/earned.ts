/** What the moves of a chain earn for the moves after them. */
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { holderAfter } from '../doors/holder-after';
import type { Standing } from '../doors/standing';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { earnedMove } from '../price/asked-moves';
import type { MovePrice } from '../price/move-price';
import { type Beginning, type Chain, chainOf, extended } from './beginning';

/** Who makes a chain of moves. */
export interface Traveller {
  readonly graph: CareerGraph;
  /** What they have at the start. */
  readonly standing: Standing;
}

/**
 * What somebody has after the moves of a beginning: what they had at the start, and what each move earned through the door that it went through. Nobody holds what no step
 * earned. The moves are those of `earned`.
 */
export function standingAfter(traveller: Traveller, beginning: Beginning | null): Standing {
  if (beginning === null) return traveller.standing;
  const known = after(beginning);
  if (known.standing === null) {
    const { move, before } = beginning;
    const isSameProfession = move.relevance >= ENTRY_MODEL.sameProfession;
    const had = standingAfter(traveller, before);
    known.standing = holderAfter(traveller.graph, had, move.way, move.to, isSameProfession);
  }
  return known.standing;
}

/** Made once for all moves behind a beginning: a beginning is of one search. */
const after = oncePer((_: Beginning) => ({ standing: null as Standing | null }));

/** A move behind a beginning, priced by what its moves earned; the first is priced so anyhow. */
export function asEarned(traveller: Traveller, before: Beginning | null, move: MovePrice): MovePrice {
  return before === null ? move : earnedMove(traveller.graph, standingAfter(traveller, before), move);
}

/** A chain of which each move is priced by what the moves before it earned. */
export function chainAsEarned(traveller: Traveller, chain: Chain): Chain {
  let beginning: Beginning | null = null;
  for (const move of chain) beginning = extended(beginning, asEarned(traveller, beginning, move));
  return beginning === null ? [] : chainOf(beginning);
}
