/** Checks the open question, and resolves its names. */
import { type AskFirst, FUTURES_DEFAULTS, type FuturesQuestion } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { type StateNotJob, stateIn } from '../names/states';
import { unknownJobIn } from '../names/unknown-job';
import { type Lived, livedOf } from './circumstances';
import { FUTURES } from './questions/futures';
import type { InputOf, ReadOf } from './questions/input-of';
import { readQuestion } from './read-question';
import { checkedReference } from './references';
import { readWanted } from './wanted';

/** An open question, as you write it. */
export type FuturesInput = InputOf<typeof FUTURES.fields>;

/**
 * The question of an input, or the state that it names instead of a job.
 *
 * @param asksBack - true to read what to ask back first, and the questions that the answers make
 * @throws {InvalidOptionError} @throws {UnknownReferenceError}
 */
export function* readFuturesInput(
  graph: CareerGraph,
  input: FuturesInput,
  asksBack = false,
): Sliced<FuturesQuestion | StateNotJob> {
  const named = typeof input.from === 'string' ? checkedReference('input.from', input.from) : null;
  const state = named === null ? null : (stateIn(graph, named) ?? unknownJobIn(graph, named));
  if (state !== null) return state;
  yield;
  const { circumstances = [], says: _, ...given } = yield* readQuestion(graph, FUTURES, input);
  const life = livedOf('input.circumstances', circumstances, given.wishes);
  const question = yield* lived(graph, given, life);
  const asksFirst: AskFirst[] = [];
  for (const { question: text, answers } of asksBack ? life.asks : []) {
    const read: AskFirst['answers'][number][] = [];
    for (const [label, circumstance] of answers) {
      const then = circumstance === null ? null : livedOf('input.circumstances', [...circumstances, circumstance]);
      read.push({ label, value: circumstance ?? '', asks: then === null ? null : yield* lived(graph, given, then) });
    }
    asksFirst.push({ question: text, field: 'circumstances', answers: read });
  }
  return { ...question, asksFirst };
}

type Given = Omit<ReadOf<typeof FUTURES.fields>, 'circumstances' | 'says'>;

/** The question of somebody with these circumstances. */
function* lived(graph: CareerGraph, asked: Given, life: Lived): Sliced<FuturesQuestion> {
  const { brings: _, ...given } = asked;
  const wanted = yield* readWanted(graph, asked, life, FUTURES_DEFAULTS.withinYears);
  return { ...FUTURES_DEFAULTS, ...given, ...wanted, counsel: life.counsel };
}
