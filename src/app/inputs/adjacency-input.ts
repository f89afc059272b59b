import { type AdjacencyMeasure, type AdjacencyQuestion, PAIR_DEFAULTS } from '../../adjacency';
import { type Importance, leastImportance, type Scheme } from '../../domain';
import type { CareerGraph } from '../../graph';
import { checkLength, checkNotEmpty, checkRanges } from './check-option';
import { numberIfGiven, numbersOf } from './references';

/** A question for adjacency. Missing fields take PAIR_DEFAULTS; missing fields that select roles are chosen for you. */
export interface NeighbourInput {
  readonly measure?: AdjacencyMeasure | undefined;
  /** Only pairs that at least this many roles need together, 1..10,000. */
  readonly minSupport?: number | undefined;
  /** Only pairs with a higher lift than this, 0..1,000. */
  readonly minLift?: number | undefined;
  readonly schemes?: readonly Scheme[] | undefined;
  /** A discipline's id, slug or name; only its roles count. */
  readonly discipline?: string | undefined;
  /** Only requirements of this importance or more. */
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

/**
 * The checked question of an input. `path` is the prefix of field names in errors: "input.". @throws
 * {InvalidOptionError}
 */
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
