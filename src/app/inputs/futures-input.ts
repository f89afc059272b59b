/** Checks the open question, and resolves its names. */
import { type AskFirst, FUTURES_DEFAULTS, type FuturesQuestion } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { type StateNotJob, stateIn } from '../names/states';
import { drawnTo, strengthsNamed } from '../names/strengths';
import { atMost, drawnBy, earning, type Lived, livedOf } from './circumstances';
import { FUTURES } from './questions/futures';
import type { InputOf, ReadOf } from './questions/input-of';
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
  const { circumstances = [], says: _, ...given } = yield* readQuestion(graph, FUTURES, input);
  const asked = livedOf('input.circumstances', circumstances, given.wishes);
  const question = yield* lived(graph, given, asked);
  const asksFirst: AskFirst[] = [];
  for (const { question: text, answers } of asked.asks) {
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
  const {
    wishes = [],
    towards = [],
    brings = [],
    not = [],
    minPayUsd = null,
    maxStudyYears = null,
    profile,
    ...given
  } = asked;
  const { withinYears } = { ...FUTURES_DEFAULTS, ...given };
  return {
    ...FUTURES_DEFAULTS,
    ...given,
    minPayUsd,
    withinYears: Math.min(withinYears, life.yearsLeft),
    maxStudyYears: atMost(maxStudyYears, life.studyYears),
    profile: earning(profile, life),
    wishes: [...new Set([...wishes, ...life.wishes])],
    towards: yield* readTowards(graph, 'input.towards', towards),
    strengths: [
      ...drawnTo(graph, towards),
      ...drawnBy(graph, life),
      ...brings.flatMap((text) => strengthsNamed(graph, text)),
    ],
    not: yield* readUnwanted(graph, 'input.not', [...not, ...life.not]),
    leads: life.leads,
    counsel: life.counsel,
  };
}
