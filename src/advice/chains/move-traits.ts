/** What of a move counts towards the limits of a chain. */
import { MOVE_KIND_TRAITS } from '../../domain';
import { ADVICE_RULES } from '../numbers/advice-rules';
import type { MovePrice } from '../price/move-price';

/** Traits of a move as bits of a number, so that those of many moves stand in one array. */
export const MOVE_TRAITS = Object.freeze({
  /** It leads down. */
  down: 1,
  /** It leads into another line of work, and sources say that it is not a common move. */
  strayed: 2,
  /** It climbs no rung. */
  level: 1 << 2,
  /** The job left has less relevance for the next than people go on with. */
  far: 2 << 2,
});

/** The traits of a move together. */
export function traitsOfMove(move: MovePrice): number {
  return (
    (move.stepDown ? MOVE_TRAITS.down : 0) +
    rareChangeOfLine(move) * MOVE_TRAITS.strayed +
    levelMove(move) * MOVE_TRAITS.level +
    (move.relevance < ADVICE_RULES.goesOn ? MOVE_TRAITS.far : 0)
  );
}

/** 1 for a move into another line of work of which sources say that it is not a common one, else 0. */
export function rareChangeOfLine({ kind, share }: MovePrice): number {
  return MOVE_KIND_TRAITS[kind].leavesLine && (share === 'RARE' || share === 'SOME') ? 1 : 0;
}

/** 1 for a move that climbs no rung, else 0. */
export function levelMove({ rungs }: MovePrice): number {
  return rungs <= 0 ? 1 : 0;
}
