/** What somebody wants, brings and lives with, as the open question and the list of all jobs within reach read it. */
import type { FuturesQuestion } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { drawnTo, strengthsNamed } from '../names/strengths';
import { atMost, drawnBy, earning, type Lived } from './circumstances';
import type { FUTURES } from './questions/futures';
import type { ReadOf } from './questions/input-of';
import { readTowards } from './towards';
import { readUnwanted } from './unwanted';

/** Fields of both questions. */
type Asked = Pick<
  ReadOf<typeof FUTURES.fields>,
  'wishes' | 'towards' | 'brings' | 'not' | 'minPayUsd' | 'maxStudyYears' | 'withinYears' | 'profile'
>;

type Wanted = Required<
  Pick<
    FuturesQuestion,
    | 'wishes'
    | 'towards'
    | 'strengths'
    | 'not'
    | 'minPayUsd'
    | 'maxStudyYears'
    | 'withinYears'
    | 'profile'
    | 'leads'
    | 'isSenior'
  >
>;

/**
 * These fields with what circumstances change in them.
 *
 * @param usualYears - `withinYears` if it is left out
 * @throws {InvalidOptionError} @throws {UnknownReferenceError}
 */
export function* readWanted(graph: CareerGraph, asked: Asked, life: Lived, usualYears: number): Sliced<Wanted> {
  const { wishes = [], towards = [], brings = [], not = [], withinYears = usualYears } = asked;
  return {
    minPayUsd: asked.minPayUsd ?? null,
    withinYears: Math.min(withinYears, life.yearsLeft),
    maxStudyYears: atMost(asked.maxStudyYears ?? null, life.studyYears),
    profile: earning(asked.profile, life),
    wishes: [...new Set([...wishes, ...life.wishes])],
    towards: yield* readTowards(graph, 'input.towards', towards),
    strengths: [
      ...drawnTo(graph, towards),
      ...drawnBy(graph, life),
      ...brings.flatMap((text) => strengthsNamed(graph, text)),
    ],
    not: yield* readUnwanted(graph, 'input.not', [...not, ...life.not]),
    leads: life.leads,
    isSenior: life.isSenior,
  };
}
