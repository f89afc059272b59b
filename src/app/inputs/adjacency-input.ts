import { type AdjacencyMeasure, type AdjacencyQuestion, PAIR_DEFAULTS } from '../../adjacency';
import { type Importance, leastImportance, type Scheme } from '../../domain';
import type { CareerGraph } from '../../graph';
import { checkLength, checkNotEmpty, checkRanges } from './check-option';
import { numberIfGiven, numbersOf } from './references';

/** What adjacency is asked for; fields left out take PAIR_DEFAULTS, and those that choose roles are chosen. */
export interface NeighbourInput {
  readonly measure?: AdjacencyMeasure | undefined;
  /** Only pairs that so many roles need together, 1..10,000. */
  readonly minSupport?: number | undefined;
  /** Only pairs met more than so many times as often as by chance, 0..1,000. */
  readonly minLift?: number | undefined;
  readonly schemes?: readonly Scheme[] | undefined;
  /** A discipline's id, slug or name: only its roles are counted. */
  readonly discipline?: string | undefined;
  /** Only what roles ask for this much or more. */
  readonly importance?: Importance | undefined;
  /** Only neighbours of this kind. */
  readonly kind?: 'Skill' | 'Technology' | undefined;
}

export interface AdjacencyInput extends NeighbourInput {
  /** Ids, slugs or names: only pairs with at least one of them, at most 50. */
  readonly competencies?: readonly string[] | undefined;
}

const RANGES = { minSupport: [1, 10_000], minLift: [0, 1_000] } as const;
const MOST_NAMED = 50;

/** The question that an input asks. `path` leads its fields in errors: "input.". @throws {InvalidOptionError} */
export function adjacencyQuestion(graph: CareerGraph, input: AdjacencyInput, path: string): AdjacencyQuestion {
  const { measure = PAIR_DEFAULTS.measure, minSupport = PAIR_DEFAULTS.minSupport } = input;
  const { minLift = PAIR_DEFAULTS.minLift, schemes, kind, importance, competencies: named = [] } = input;
  checkRanges(path, input, RANGES);
  checkNotEmpty(`${path}schemes`, schemes, 'let it be chosen');
  checkLength(`${path}competencies`, named, 'competencies', MOST_NAMED);
  const competencies = numbersOf(graph, 'Competency', `${path}competencies`, named);
  const discipline = numberIfGiven(graph, 'Discipline', `${path}discipline`, input.discipline);
  return {
    measure,
    minSupport,
    minLift,
    schemes,
    discipline: discipline === null ? undefined : graph.disciplines[discipline]!.id,
    importance: importance === undefined ? undefined : leastImportance(importance),
    kind,
    competencies: [...new Set(competencies)],
  };
}
