import type { CareerGraph } from '../../graph';
import type { MoveOrder, MovesQuestion } from '../../network';
import { type ProfileInput, readProfile } from './profile';

/** A question about the moves out of a role, as you write it. */
export interface MovesInput {
  readonly profile?: ProfileInput | null | undefined;
  readonly orderBy: MoveOrder;
  /** False leaves out steps down: moves to lower preparation, schooling or seniority, or to clearly lower pay. */
  readonly allowStepDown: boolean;
}

/** The question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function readMovesInput(graph: CareerGraph, { profile, ...input }: MovesInput): MovesQuestion {
  return { ...input, profile: readProfile(graph, 'profile', profile) };
}
