/** Checks the open question, and resolves its names. */
import { FUTURES_DEFAULTS, type FuturesQuestion } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { type StateNotJob, stateIn } from '../names/states';
import { drawnTo, strengthsNamed } from '../names/strengths';
import { FUTURES } from './questions/futures';
import type { InputOf } from './questions/input-of';
import { readQuestion } from './read-question';
import { checkedReference } from './references';
import { readTowards } from './towards';
import { readUnwanted } from './unwanted';

/** An open question, as you write it. */
export type FuturesInput = InputOf<typeof FUTURES.fields>;

/** The question of an input, or the state that it names instead of a job. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readFuturesInput(graph: CareerGraph, input: FuturesInput): Sliced<FuturesQuestion | StateNotJob> {
  const state = typeof input.from === 'string' ? stateIn(graph, checkedReference('input.from', input.from)) : null;
  if (state !== null) return state;
  yield;
  const {
    wishes = [],
    towards = [],
    brings = [],
    not = [],
    minPayUsd = null,
    maxStudyYears = null,
    says: _,
    ...given
  } = yield* readQuestion(graph, FUTURES, input);
  const unwanted = yield* readUnwanted(graph, 'input.not', not);
  return {
    ...FUTURES_DEFAULTS,
    ...given,
    minPayUsd,
    maxStudyYears,
    wishes: [...new Set(wishes)],
    towards: yield* readTowards(graph, 'input.towards', towards),
    strengths: [...drawnTo(graph, towards), ...brings.flatMap((text) => strengthsNamed(graph, text))],
    not: unwanted,
  };
}
