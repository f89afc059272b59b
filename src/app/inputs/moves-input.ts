import type { CareerGraph } from '../../graph';
import type { MoveOrder, MovesQuestion } from '../../network';
import { type ProfileInput, readProfile } from './profile';

/** What moves out of a role are asked for, as people write it. */
export interface MovesInput {
  readonly profile?: ProfileInput | null | undefined;
  readonly orderBy: MoveOrder;
  /** False leaves out moves to lower preparation, seniority or clearly lower pay. */
  readonly allowStepDown: boolean;
}

/** What is asked for. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function readMovesInput(graph: CareerGraph, { profile, ...input }: MovesInput): MovesQuestion {
  return { ...input, profile: readProfile(graph, 'profile', profile) };
}
