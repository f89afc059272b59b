/** What of a move counts towards the limits of a chain. */
import { MOVE_MODEL } from '../numbers/move-model';
import type { MovePrice } from '../price/move-price';

/** Traits of a move as bits of a number, so that those of many moves stand in one array. */
export const MOVE_TRAITS = Object.freeze({
  /** It leads down. */
  down: 1,
  /** It changes the field. */
  change: 2,
  /** Our editors call it one into another line of work that few people make. */
  strayed: 4,
  /** It climbs no rung. */
  level: 8,
});

/** The traits of a move together. */
export function traitsOfMove(move: MovePrice): number {
  return (
    (move.stepDown ? MOVE_TRAITS.down : 0) +
    changeOfField(move) * MOVE_TRAITS.change +
    rareChangeOfLine(move) * MOVE_TRAITS.strayed +
    levelMove(move) * MOVE_TRAITS.level
  );
}

/** 1 for a change of field, else 0. */
export function changeOfField({ kind }: MovePrice): number {
  return kind < MOVE_MODEL.newField ? 1 : 0;
}

/** 1 for a move that our editors call one into another line of work that few people make, else 0. */
export function rareChangeOfLine({ kindOfMove, sure }: MovePrice): number {
  return kindOfMove === 'PIVOT' && sure > 0 && sure <= Math.fround(MOVE_MODEL.rarePivot) ? 1 : 0;
}

/** 1 for a move that climbs no rung, else 0. */
export function levelMove({ rungs }: MovePrice): number {
  return rungs <= 0 ? 1 : 0;
}
