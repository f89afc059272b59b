import type { CareerGraph } from '../../graph';
import type { MovesQuestion } from '../../network';
import type { InputOf } from './questions/input-of';
import { NEXT_MOVES } from './questions/moves';
import { readQuestion } from './questions/read-question';

/** What moves out of a role are asked for, as people write it. */
export type MovesInput = InputOf<typeof NEXT_MOVES.fields>;

/** What is asked for. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function readMovesInput(graph: CareerGraph, input: MovesInput): MovesQuestion {
  const {
    profile,
    orderBy = NEXT_MOVES.fields.orderBy.default,
    allowStepDown = NEXT_MOVES.fields.allowStepDown.default,
  } = readQuestion(graph, NEXT_MOVES, input);
  return { profile, orderBy, allowStepDown };
}
