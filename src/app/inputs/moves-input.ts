import type { CareerGraph, Sliced } from '../../graph';
import type { MovesQuestion } from '../../network';
import type { InputOf } from './questions/input-of';
import { NEXT_MOVES } from './questions/moves';
import { readQuestion } from './read-question';

/** A question about the moves out of a role, as you write it. */
export type MovesInput = InputOf<typeof NEXT_MOVES.fields>;

/** The question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readMovesInput(graph: CareerGraph, input: MovesInput): Sliced<MovesQuestion> {
  const {
    profile,
    orderBy = NEXT_MOVES.fields.orderBy.default,
    allowStepDown = NEXT_MOVES.fields.allowStepDown.default,
  } = yield* readQuestion(graph, NEXT_MOVES, input);
  return { profile, orderBy, allowStepDown };
}
