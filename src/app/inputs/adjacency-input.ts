import { type AdjacencyQuestion, PAIR_DEFAULTS } from '../../adjacency';
import { leastImportance } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { ADJACENCY, ADJACENT } from './questions/adjacency';
import type { InputOf, ReadOf } from './questions/input-of';
import { readQuestion } from './read-question';

/** A question for adjacency. Missing fields take PAIR_DEFAULTS; missing fields that select roles are chosen for you. */
export type NeighbourInput = InputOf<typeof ADJACENT.fields>;
export type AdjacencyInput = InputOf<typeof ADJACENCY.fields>;

/** The checked question of an input for neighbours. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* neighbourQuestion(graph: CareerGraph, input: NeighbourInput): Sliced<AdjacencyQuestion> {
  return questionOf(graph, yield* readQuestion(graph, ADJACENT, input), []);
}

/** The checked question of an input for pairs. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* adjacencyQuestion(graph: CareerGraph, input: AdjacencyInput): Sliced<AdjacencyQuestion> {
  const { competencies = [], ...read } = yield* readQuestion(graph, ADJACENCY, input);
  return questionOf(graph, read, [...new Set(competencies)]);
}

function questionOf(
  graph: CareerGraph,
  read: ReadOf<typeof ADJACENT.fields>,
  competencies: readonly number[],
): AdjacencyQuestion {
  const { measure = PAIR_DEFAULTS.measure, minSupport = PAIR_DEFAULTS.minSupport } = read;
  const { minLift = PAIR_DEFAULTS.minLift, schemes, kind, importance, discipline } = read;
  return {
    measure,
    minSupport,
    minLift,
    schemes,
    discipline: discipline === undefined ? undefined : graph.disciplines[discipline]!.id,
    importance: importance === undefined ? undefined : leastImportance(importance),
    kind,
    competencies,
  };
}
